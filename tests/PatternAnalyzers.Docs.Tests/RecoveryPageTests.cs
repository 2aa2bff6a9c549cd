using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests;

/// <summary>The old failure, repaired step by step as the page says.</summary>
public sealed class RecoveryPageTests(Shop shop, Servers servers)
{
    [Fact]
    public Task Page_KeepsWhatItPromises() => PagePlay.RunAsync(PageTable.Named(PageTable.Recovery), shop, servers);
}
