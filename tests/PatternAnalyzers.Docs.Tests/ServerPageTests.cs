using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests;

/// <summary>Shorter pages that speak of PostgreSQL and Qdrant: a real server of the one, the emulator of the other.</summary>
public sealed class ServerPageTests(Shop shop, Servers servers)
{
    public static TheoryData<PageRow> Rows() => PageTable.WithServers();

    [Theory, MemberData(nameof(Rows))]
    public Task Page_KeepsWhatItPromises(PageRow row) => PagePlay.RunAsync(row, shop, servers);
}
