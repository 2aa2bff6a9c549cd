using System.CommandLine;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns backup</c>: writes everything that stores hold of patterns into a folder.</summary>
internal sealed class BackupCommand
{
    private readonly Argument<string> folder = new Argument<string>("folder") { Description = "Folder to write; it must be empty or not there yet." }.NotEmpty();
    private readonly StoreOptions store = new(local: false);

    public static Command Create(Terminal terminal) => new BackupCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("backup", "Writes all tables and points of patterns into a folder, with checksums that are verified at once.",
            "patterns backup backups/2026-05-01",
            "patterns backup backups/2026-05-01 --store postgres --database omninode_bridge")
        {
            folder,
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

        terminal.Line($"backed up {manifest.Source} to {parsed.GetValue(folder)}; {manifest.Files.Count} files verified");
        return (int)ExitCode.Ok;
    }
}
