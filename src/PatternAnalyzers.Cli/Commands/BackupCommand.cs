using System.CommandLine;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Publishing.Backups;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns backup</c>: writes everything that stores hold of patterns into a folder.</summary>
internal sealed class BackupCommand
{
    private readonly Argument<string> folder = new Argument<string>("folder") { Description = "Folder to write; it must be empty or not there yet." }.NotEmpty();
    private readonly StoreOptions store = new();
    private readonly Option<int?> keep = CommonOptions.Limit(
        "--keep",
        "Backups of this store that stay in the parent folder, this one among them; all by default.");
    private readonly Option<int?> days = CommonOptions.Limit(
        "--keep-days",
        "Delete backups of this store in the parent folder that are more than this many days older than this one; none by default.");

    public static Command Create(Terminal terminal) => new BackupCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("backup", "Writes everything that a store holds of patterns into a folder, with checksums that are verified at once.",
            "patterns backup backups/2026-05-01 --keep 14",
            "patterns backup backups/2026-05-01 --store qdrant+postgres --database omninode_bridge")
        {
            folder, keep, days,
        };
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await store.BackupOf(parsed).TakeAsync(parsed.GetValue(folder)!, cancellation).ConfigureAwait(false);
        foreach (var file in manifest.Files)
        {
            terminal.Line($"  {file.Name}: {file.Rows}");
        }

        terminal.Line($"backed up {manifest.Source} to {parsed.GetValue(folder)}; {Counted.Of(manifest.Files.Count, "file")} verified");
        foreach (var gone in new BackupRetention(parsed.GetValue(keep), parsed.GetValue(days)).Apply(parsed.GetValue(folder)!))
        {
            terminal.Line($"  deleted {Path.GetFileName(gone)}, an older backup");
        }

        return (int)ExitCode.Ok;
    }
}
