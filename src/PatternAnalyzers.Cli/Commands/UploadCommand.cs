using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Qdrant;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns upload</c>: fills a Qdrant collection alone.</summary>
internal sealed class UploadCommand
{
    private readonly Argument<string> input = new Argument<string>("input") { Description = "Manifest, or folder of fragments, which is merged first." }.NotEmpty();
    private readonly QdrantOptions qdrant = new();
    private readonly EmbedderOptions embedder = new();
    private readonly Option<int> batch = CommonOptions.Count("--batch-size", "Points a request.", 1, 128);
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Check the gates and say what would change; write nothing." };
    private readonly Option<bool> validate = new("--validate")
    {
        Description = "Check the gates before anything is written; --validate false leaves them out.",
        DefaultValueFactory = static _ => true
    };
    private readonly GateOptions gates = new();
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new UploadCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("upload", "Makes a Qdrant collection hold exactly the patterns of a manifest, without PostgreSQL: no lineage, no rollback.",
            "patterns upload patterns.json --collection execution_patterns",
            "patterns upload artifacts/patterns --qdrant-url https://qdrant.example.org:6333 --dry-run")
        {
            input, batch, dryRun, validate, root,
        };
        command.AddAll([.. qdrant.All, .. embedder.All, .. gates.All]);
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

        var upload = new QdrantUpload(
            qdrant.Of(parsed) with { BatchSize = Math.Min(parsed.GetValue(batch), QdrantStoreOptions.LargestBatch) },
            embedder.Open(parsed));
        if (parsed.GetValue(dryRun))
        {
            PreviewText.Print(await upload.PreviewAsync(manifest, cancellation).ConfigureAwait(false), manifest, qdrant.Name(parsed), terminal);
            return (int)ExitCode.Ok;
        }

        await RunAsync(upload, manifest, qdrant.Name(parsed), terminal, cancellation).ConfigureAwait(false);
        return (int)ExitCode.Ok;
    }

    private static async Task RunAsync(QdrantUpload upload, Manifest manifest, string place, Terminal terminal, CancellationToken cancellation)
    {
        var result = await upload.RunAsync(manifest, (done, all) => terminal.Line($"  {done}/{all} points written"), cancellation).ConfigureAwait(false);
        terminal.Line(
            $"uploaded {Counted.Of(manifest.Patterns.Count, "pattern")} of {manifest.Repository} to {place}: {result.Inserted} inserted, {result.Updated} updated, {result.Unchanged} unchanged, {result.Removed} removed");
    }
}
