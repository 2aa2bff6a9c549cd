using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests;

/// <summary>The way of a reader who begins.</summary>
public sealed class ReadmePageTests(Shop shop, Servers servers)
{
    [Fact]
    public Task Page_KeepsWhatItPromises() => PagePlay.RunAsync(PageTable.Named(PageTable.Readme), shop, servers);
}
