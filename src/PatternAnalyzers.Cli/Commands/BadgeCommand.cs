using System.CommandLine;
using System.Text;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Reporting.Badges;
using PatternAnalyzers.Reporting.Files;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns badge</c>: a summary for a README or a dashboard.</summary>
internal sealed class BadgeCommand
{
    private readonly Argument<string?> input = new Argument<string?>("input")
    {
        Description = "Manifest, or folder of fragments; leave it out to take the newest publication of a store.",
        Arity = ArgumentArity.ZeroOrOne
    }.NotEmpty();
    private readonly Option<string> format = CommonOptions.OneOf(
        "--format",
        "svg is a picture, shields the JSON of a badge service's endpoint, json the figures.",
        "svg",
        "svg",
        "shields",
        "json");
    private readonly Option<bool> json = CommonOptions.Json();
    private readonly Option<string?> output = new Option<string?>("--output", "-o")
    {
        Description = "File to write it to instead of standard output.",
        HelpName = "file"
    }.NotEmpty();
    private readonly Option<string?> repository = new("--repository") { Description = "Repository id, where the store has several.", HelpName = "id" };
    private readonly StoreOptions store = new();
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new BadgeCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("badge", "Makes a badge, or its figures as JSON, of a manifest or of the newest publication of a store.",
            "patterns badge patterns.json --output badge.svg",
            "patterns badge --database artifacts/patterns/patterns.db --repository github.com/contoso/shop --json")
        {
            input, format, json, output, repository, root,
        };
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var summary = parsed.GetValue(input) is { } path
            ? BadgeSummary.Of(await ManifestSource.ReadAsync(path, parsed.GetValue(root), terminal, cancellation).ConfigureAwait(false))
            : await NewestAsync(parsed, cancellation).ConfigureAwait(false);
        var text = (parsed.GetValue(json) ? "json" : parsed.GetValue(format)) switch
        {
            "json" => JsonText.Of(summary) + "\n",
            "shields" => JsonText.Of(Badge.Of(summary).Shields()) + "\n",
            _ => BadgeSvg.Of(Badge.Of(summary)),
        };
        if (parsed.GetValue(output) is not { } file)
        {
            terminal.Output.Write(text);
            return (int)ExitCode.Ok;
        }

        var written = ReportFile.Write(file, Encoding.UTF8.GetBytes(text));
        terminal.Line($"badge {file} {(written ? "written" : "is unchanged")}");
        return (int)ExitCode.Ok;
    }

    private async Task<BadgeSummary> NewestAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var newest = await store.Open(parsed).PublicationsAsync(parsed.GetValue(repository), 1, cancellation).ConfigureAwait(false);
        return newest switch
        {
            [] =>
                throw new PatternsException(
                    "PA2067",
                    ExitCode.Input,
                    $"No publication {(parsed.GetValue(repository) is { } id ? $"of {id} " : "")}stands in {store.Name(parsed)}.",
                    "Publish a manifest first; patterns status names the repositories."),
            [{ Figures: { } figures } one] => new BadgeSummary
            {
                Repository = one.Repository,
                Commit = one.Commit,
                PublishedAt = one.PublishedAt,
                ScoreVersion = one.ScoreVersion,
                Patterns = figures.Patterns,
                Mean = figures.Mean,
                StandardDeviation = figures.StandardDeviation,
                Violations = figures.Violations,
                Dimensions = figures.Dimensions,
            },
            [var one] =>
                throw new PatternsException(
                    "PA2068",
                    ExitCode.Input,
                    $"The publication {one.PublicationId} has no figures; an older tool wrote it.",
                    "Publish again, or give a manifest."),
            _ =>
                throw new PatternsException(
                    "PA2069",
                    ExitCode.Input,
                    $"The store has {newest.Count} repositories: {string.Join(", ", newest.Select(static one => one.Repository))}.",
                    "Choose one with --repository."),
        };
    }
}
