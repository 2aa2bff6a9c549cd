using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Publishing.Migrating;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns migrate</c>: brings a Qdrant collection into PostgreSQL.</summary>
internal sealed class MigrateCommand
{
    private readonly StoreOptions store = new(local: false);
    private readonly Option<int> batch = CommonOptions.Count("--batch-size", "Points a batch.", 1, 50);
    private readonly Option<double> minimum = CommonOptions.Share("--min-quality", "Points with a lower overall score are skipped.", .3);
    private readonly Option<bool> validate = new("--validate-each-batch")
    {
        Description = "Check each batch in the database before the next one.",
        DefaultValueFactory = static _ => true
    };
    private readonly Option<bool> rollback = new("--rollback-on-failure")
    {
        Description = "Undo everything when a batch fails; else only that batch.",
        DefaultValueFactory = static _ => true
    };
    private readonly Option<bool> replace = new("--replace")
    {
        Description = "Move rows that no publication owns to pattern_quarantine first; takes a backup before."
    };
    private readonly Option<string?> backup = new Option<string?>("--backup") { Description = "Empty or new folder for that backup.", HelpName = "folder" }.NotEmpty();
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Check and count; write nothing." };
    private readonly Option<string> profile = CommonOptions.OneOf(
        "--profile",
        "What is asked for before and after: recovery asks for count, mean and spread, default for integrity.",
        "recovery",
        "default",
        "recovery");

    public static Command Create(Terminal terminal) => new MigrateCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("migrate", "Brings the patterns of a Qdrant collection into PostgreSQL; gates before and after, everything or nothing.",
            "patterns migrate --collection execution_patterns --database omninode_bridge --validate-each-batch --rollback-on-failure --min-quality 0.3",
            "patterns migrate --database omninode_bridge --replace --backup backups/before-repair")
        {
            batch, minimum, validate, rollback, replace, backup, dryRun, profile,
        };
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var progress = new ProgressBar(terminal);
        var options = new MigrationOptions
        {
            BatchSize = parsed.GetValue(batch),
            MinimumQuality = parsed.GetValue(minimum),
            ValidateEachBatch = parsed.GetValue(validate),
            RollbackOnFailure = parsed.GetValue(rollback),
            Replace = parsed.GetValue(replace),
            BackupFolder = parsed.GetValue(backup),
            DryRun = parsed.GetValue(dryRun),
            Profile = (parsed.GetValue(profile) == "recovery" ? GateProfile.Recovery : GateProfile.Default) with { RequireRelationships = false },
            BatchDone = done => Print(done, terminal, progress),
            Checked = report => GateText.Print(report, terminal),
        };
        var result = await new Migration(store.QdrantOf(parsed), store.PostgresOf(parsed)).RunAsync(options, cancellation).ConfigureAwait(false);
        progress.Clear();
        foreach (var warning in result.Warnings)
        {
            terminal.Problem($"warning: {warning}");
        }

        terminal.Line(
            $"{(options.DryRun ? "dry run: " : "")}{Counted.Of(result.Points, "point")}, {result.Inserted} migrated, {Counted.Of(result.Quarantined, "row")} to quarantine{Skipped(result.Skipped, "; ", "")}");
        return (int)ExitCode.Ok;
    }

    private static void Print(MigrationBatch batch, Terminal terminal, ProgressBar progress)
    {
        var size = batch.To - batch.From;
        terminal.Line($"[Batch {batch.Number}/{batch.Count}] Processing patterns {batch.From}-{batch.To}...");
        terminal.Line($"  Inserted: {batch.Inserted}/{size}{Skipped(batch.Skipped, " (", ")")}");
        terminal.Line($"  Quality populated: {batch.Scored}/{batch.Inserted}");
        if (batch.Problems is { } problems)
        {
            terminal.Verdict(problems.Count == 0, problems.Count == 0 ? "  Validation: PASS" : $"  Validation: FAIL ({string.Join("; ", problems)})");
        }

        if (terminal.Rich)
        {
            progress.Report(batch.Number, batch.Count, "batches");
        }
    }

    // One reason needs no count of its own.
    private static string Skipped(IReadOnlyDictionary<string, int> skipped, string before, string after) => skipped.Count switch
    {
        0 => "",
        1 => $"{before}{skipped.Values.First()} skipped: {skipped.Keys.First()}{after}",
        _ => $"{before}{skipped.Values.Sum()} skipped: {string.Join(", ", skipped.Select(static pair => $"{pair.Value} {pair.Key}"))}{after}",
    };
}
