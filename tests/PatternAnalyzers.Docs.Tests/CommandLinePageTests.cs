using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests;

/// <summary>Every verb of the command line.</summary>
public sealed class CommandLinePageTests(Shop shop, Servers servers)
{
    [Fact]
    public Task Page_KeepsWhatItPromises() => PagePlay.RunAsync(PageTable.Named(PageTable.CommandLine), shop, servers);
}
