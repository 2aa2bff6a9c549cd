namespace PatternAnalyzers.Cli.Tests.Manners;

/// <summary>Every verb. A new one must be entered here, and then all manners are asked of it.</summary>
public static class VerbTable
{
    public static IReadOnlyList<VerbRow> Rows { get; } =
    [
        new("extract", false, "--source", "{sources}", "--output", "{out}"),
        new("merge", false, "{fragments}", "--repository-root", "{sources}", "--output", "{out}"),
        new("score", false, "--input", "{manifest}", "--algorithm", "static", "--output", "{out}"),
        new("validate", true, "{manifest}"),
        new("baseline", false, "{manifest}", "--output", "{out}"),
        new("publish", false, "{manifest}", "--database", "{out}"),
        new("search", true, "writes orders", "--database", "{database}"),
        new("explain", true, "Price Compute", "--database", "{database}"),
        new("status", true, "--database", "{database}"),
        new("report", false, "{manifest}", "--output", "{out}"),
        new("diff", true, "{manifest}", "{manifest}"),
        new("history", true, "Price Compute", "--database", "{database}"),
        new("rollback", false),
        new("backup", false, "{out}", "--database", "{database}"),
        new("restore", false),
        new("migrate", false),
        new("doctor", true, "{sources}") { Exit = 1 },
        new("upload", false),
        new("trend", true, "--database", "{database}"),
        new("badge", true, "{manifest}"),
        new("init", false, "{sources}", "--yes"),
        new("mcp", true),
        new("completion", true, "bash"),
    ];

    /// <summary>Verbs that answer, but have nothing that could be JSON.</summary>
    public static IReadOnlyList<string> WithoutJson { get; } = ["mcp", "completion"];

    public static TheoryData<VerbRow> All() => [.. Rows];

    public static TheoryData<VerbRow> Runnable() => [.. Rows.Where(row => row.Arguments.Length > 0)];

    public static TheoryData<VerbRow> Answering() => [.. Rows.Where(row => row.Answers && !WithoutJson.Contains(row.Name))];

    /// <summary>Verbs that read something from the disk.</summary>
    public static TheoryData<VerbRow> Reading() => [.. Rows.Where(row => row.Arguments.Any(argument => Inputs.Contains(argument)))];

    public static IReadOnlyList<string> Inputs { get; } = ["{sources}", "{fragments}", "{manifest}", "{database}"];

    /// <summary>The arguments with what a workspace has in their places.</summary>
    public static async Task<string[]> FillAsync(VerbRow row, Workspace workspace)
    {
        var values = new Dictionary<string, string>
        {
            ["{sources}"] = workspace.Sources,
            ["{fragments}"] = row.Arguments.Contains("{fragments}") ? await workspace.FragmentsAsync() : "",
            ["{manifest}"] = await workspace.ExtractedAsync(),
            ["{database}"] = workspace.Database,
            ["{out}"] = workspace["written"],
        };
        if (row.Arguments.Contains("{database}"))
        {
            (await CliRun.OfAsync("publish", workspace.Manifest, "--database", workspace.Database)).ShouldSucceed();
        }

        return [row.Name, .. row.Arguments.Select(argument => values.GetValueOrDefault(argument, argument))];
    }
}
