using System.CommandLine;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns restore</c>: makes stores hold what a backup holds.</summary>
internal sealed class RestoreCommand
{
    private readonly Argument<string> folder = new Argument<string>("folder") { Description = "Folder that patterns backup wrote." }.NotEmpty();
    private readonly StoreOptions store = new();

    public static Command Create(Terminal terminal) => new RestoreCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("restore", "Makes stores hold what a backup holds; its checksums are verified first. Rows and points of others stay.",
            "patterns restore backups/2026-05-01",
            "patterns restore backups/2026-05-01 --store qdrant+postgres")
        {
            folder,
        };
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await store.BackupOf(parsed).RestoreAsync(parsed.GetValue(folder)!, cancellation).ConfigureAwait(false);
        terminal.Line(
            $"restored {parsed.GetValue(folder)}, taken of {manifest.Source} at {manifest.TakenAt}: {string.Join(", ", manifest.Files.Where(static file => file.Rows > 0).Select(static file => $"{file.Name} {file.Rows}"))}");
        return (int)ExitCode.Ok;
    }
}
