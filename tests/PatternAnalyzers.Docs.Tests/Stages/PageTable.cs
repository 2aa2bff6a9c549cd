using PatternAnalyzers.Docs.Tests.Reading;

namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>Every page with commands, beside what its reader has at hand: fragments, <c>main.json</c>, and what the row says. Commands run as they stand, from top to bottom.</summary>
public static class PageTable
{
    /// <summary>The page that begins with the old failure.</summary>
    public const string Recovery = "docs/recovery.md";

    private const string Merged = "cp main.json patterns.json";

    public static IReadOnlyList<PageRow> Rows { get; } =
    [
        new("README.md")
        {
            NeedsServers = true,
            // A test is nobody to be asked, which the command says.
            Promises = [new("Use it in your repository", "patterns init", 2, "PA2071")],
        },
        new("docs/adding-a-pattern.md"),
        new("docs/baseline.md"),
        new("docs/cli.md") { NeedsServers = true, Before = ["cp main.json artifacts/patterns.json"] },
        new("docs/diff.md") { Before = [Merged] },
        new("docs/doctor.md"),
        new("docs/performance.md"),
        new("docs/publishing.md")
        {
            NeedsServers = true,
            Before = ["patterns publish main.json --store qdrant+postgres"],
            Placeholders = [("https://models.example.org/v1", Stage.EmbeddingEndpoint)],
        },
        new(Recovery)
        {
            NeedsServers = true,
            HoldsTheOldFailure = true,
            Promises =
            [
                new("1. See how bad it is", "patterns migrate", 1, "PA4320"),
                new("1. See how bad it is", "patterns validate", 1, "FAIL legacy: 1305 nodes"),
                new("2. Back up", "patterns backup", 0, "verified"),
                new("5. Replace", "patterns migrate", 0, "1305 rows to quarantine"),
            ],
        },
        new("docs/report.md") { Before = [Merged] },
        new("docs/stores.md") { Before = [Merged], Placeholders = [("https://models.example.org/v1", Stage.EmbeddingEndpoint)] },
    ];

    public static TheoryData<PageRow> WithServers() => [.. Rows.Where(static row => row.NeedsServers && row.Name != Recovery)];

    public static TheoryData<PageRow> WithoutServers() => [.. Rows.Where(static row => !row.NeedsServers)];
}
