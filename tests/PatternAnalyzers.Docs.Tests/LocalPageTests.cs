using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests;

/// <summary>Pages that need no server.</summary>
public sealed class LocalPageTests(Shop shop)
{
    public static TheoryData<PageRow> Rows() => PageTable.WithoutServers();

    [Theory, MemberData(nameof(Rows))]
    public Task Page_KeepsWhatItPromises(PageRow row) => PagePlay.RunAsync(row, shop, null);
}
