using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>The messages about migrations.</summary>
internal static class MigrationFaults
{
    public static PatternsException Unfit(string collection, int points, IReadOnlyDictionary<string, int> skipped) => new(
        "PA4320",
        ExitCode.GateFailed,
        $"{collection}: more than half of its {points} points are no patterns ({Counts(skipped)}). Nothing was written.",
        "Repair what fills the collection: publish a manifest to it; then migrate again.");

    public static PatternsException Gates(string collection, GateReport report, IReadOnlyDictionary<string, int> skipped) => new(
        "PA4321",
        ExitCode.GateFailed,
        $"{collection}: the gates failed ({Failed(report)}){(skipped.Count > 0 ? $"; skipped: {Counts(skipped)}" : "")}. Nothing was written.",
        "Repair what the failed gates name, then migrate again.");

    public static PatternsException Batch(int number, IReadOnlyList<string> problems, Exception? cause = null) => new(
        "PA4322",
        ExitCode.RolledBack,
        $"Batch {number} failed, so everything was undone: {string.Join("; ", problems)}",
        "Repair what the message names, then migrate again.",
        cause);

    public static PatternsException After(GateReport report) => new(
        "PA4323",
        ExitCode.RolledBack,
        $"The gates failed on what was written ({Failed(report)}), so everything was undone.",
        "Repair what the failed gates name, then migrate again.");

    public static PatternsException NoBackupFolder() =>
        new("PA4324", ExitCode.Usage, "A replacement needs a folder for the backup that it takes first.", "Name one that is empty or not there yet.");

    public static PatternsException LeftOver(long rows) => new(
        "PA4325",
        ExitCode.RolledBack,
        $"{rows} rows that no publication owns are still there after the replacement, so everything was undone; something else writes to the tables.",
        "Stop it, then migrate again.");

    public static string Counts(IReadOnlyDictionary<string, int> skipped) => string.Join(", ", skipped.Select(pair => $"{pair.Value} {pair.Key}"));

    private static string Failed(GateReport report) =>
        string.Join("; ", report.Results.Where(result => !result.Passed).Select(result => $"{result.Name}: {result.Detail}"));
}
