using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns publish</c>: gates first, then the store.</summary>
internal sealed class PublishCommand
{
    private readonly Argument<string> input = new Argument<string>("input") { Description = "Manifest, or folder of fragments, which is merged first." }.NotEmpty();
    private readonly StoreOptions store = new();
    private readonly Option<int> batch = CommonOptions.Count("--batch-size", "Patterns a batch.", 1, 50);
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Check the gates and say what would change; write nothing." };
    private readonly Option<bool> validate = new("--validate")
    {
        Description = "Check the gates before anything is written; --validate false leaves them out.",
        DefaultValueFactory = static _ => true
    };
    private readonly GateOptions gates = new();
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new PublishCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("publish", "Makes a store hold exactly the patterns of a manifest; nothing is written when a gate fails.",
            "patterns publish patterns.json",
            "patterns publish artifacts/patterns --database artifacts/patterns/patterns.db --dry-run",
            "patterns publish patterns.json --store qdrant+postgres --collection execution_patterns --database omninode_bridge")
        {
            input, batch, dryRun, validate, root,
        };
        command.AddAll(store.All);
        foreach (var option in gates.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await PublishableManifest.ReadAsync(parsed.GetValue(input)!, parsed.GetValue(root), terminal, cancellation).ConfigureAwait(false);
        if (parsed.GetValue(validate) && !PublishableManifest.Passes(manifest, gates.Profile(parsed), terminal))
        {
            return (int)ExitCode.GateFailed;
        }

        var opened = store.Open(parsed);
        if (parsed.GetValue(dryRun))
        {
            var preview = await opened.PreviewAsync(manifest, cancellation).ConfigureAwait(false);
            PreviewText.Print(preview, manifest, store.Name(parsed), terminal);
            return (int)ExitCode.Ok;
        }

        await PublishAsync(manifest, opened, store.Name(parsed), parsed.GetValue(batch), terminal, cancellation).ConfigureAwait(false);
        return (int)ExitCode.Ok;
    }

    private static async Task PublishAsync(
        Manifest manifest,
        IPatternStore opened,
        string path,
        int batchSize,
        Terminal terminal,
        CancellationToken cancellation)
    {
        var progress = new ProgressBar(terminal);
        var options = new PublishOptions { BatchSize = batchSize, BatchDone = done => Print(done, terminal, progress) };
        var result = await opened.PublishAsync(manifest, options, cancellation).ConfigureAwait(false);
        progress.Clear();
        terminal.Line(
            $"published {Counted.Of(manifest.Patterns.Count, "pattern")} of {manifest.Repository} to {path}: {result.Inserted} inserted, {result.Updated} updated, {result.Unchanged} unchanged, {result.Removed} removed");
        terminal.Line($"publication {result.PublicationId}");
    }

    private static void Print(PublicationBatch batch, Terminal terminal, ProgressBar progress)
    {
        terminal.Line($"[Batch {batch.Number}/{batch.Count}] Processing patterns {batch.From}-{batch.To}...");
        terminal.Line($"  Inserted: {batch.Inserted}/{batch.To - batch.From} ({batch.Updated} updated, {batch.Unchanged} unchanged)");
        terminal.Line($"  Quality populated: {batch.Scored}/{batch.To - batch.From}");
        if (terminal.Rich)
        {
            progress.Report(batch.Number, batch.Count, "batches");
        }
    }
}
