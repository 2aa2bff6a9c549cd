using PatternAnalyzers.Docs.Tests.Reading;

namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>Every page with commands, beside what its reader has at hand: fragments, <c>main.json</c>, and what the row says. Commands run as they stand, from top to bottom.</summary>
public static class PageTable
{
    /// <summary>The first page of all.</summary>
    public const string Readme = "README.md";

    /// <summary>The page with the most commands.</summary>
    public const string CommandLine = "docs/cli.md";

    /// <summary>The page that begins with the old failure.</summary>
    public const string Recovery = "docs/recovery.md";

    private const string Merged = "cp main.json patterns.json";

    public static IReadOnlyList<PageRow> Rows { get; } =
    [
        new(Readme)
        {
            NeedsServers = true,
            // A test is nobody to be asked, which the command says.
            Promises = [new("Use it in your repository", "patterns init", 2, "PA2071")],
        },
        new("docs/adding-a-pattern.md"),
        new("docs/baseline.md"),
        new(CommandLine) { NeedsServers = true, Before = ["cp main.json artifacts/patterns.json"] },
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

    // Each has a class of its own, for the tests of one class wait for each other.
    private static readonly string[] Long = [Readme, CommandLine, Recovery];

    public static PageRow Named(string name) => Rows.Single(row => row.Name == name);

    public static TheoryData<PageRow> WithServers() => [.. Rows.Where(static row => row.NeedsServers && !Long.Contains(row.Name))];

    public static TheoryData<PageRow> WithoutServers() => [.. Rows.Where(static row => !row.NeedsServers)];
}
