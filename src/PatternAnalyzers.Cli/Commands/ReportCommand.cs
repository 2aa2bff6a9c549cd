using System.CommandLine;
using System.Globalization;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Reporting.Files;
using PatternAnalyzers.Reporting.Pages;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns report</c>: a manifest as one HTML file.</summary>
internal sealed class ReportCommand
{
    private const int Kilobyte = 1024;

    private readonly Argument<string> input = new Argument<string>("input") { Description = "Manifest, or folder of fragments, which is merged first." }.NotEmpty();
    private readonly Option<string> output = new Option<string>("--output", "-o")
    {
        Description = "Page to write.",
        HelpName = "file",
        DefaultValueFactory = static _ => "report.html",
    }.NotEmpty();
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new ReportCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("report", "Writes a manifest as one self-contained HTML page: figures, relationship graph, table, and a page for each pattern.",
            "patterns report patterns.json --output report.html",
            "patterns report artifacts/patterns --output artifacts/report.html")
        {
            input, output, root,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await ManifestSource.ReadAsync(parsed.GetValue(input)!, parsed.GetValue(root), terminal, cancellation).ConfigureAwait(false);
        var page = ReportPage.Of(manifest);
        cancellation.ThrowIfCancellationRequested();
        var path = parsed.GetValue(output)!;
        var written = ReportFile.Write(path, page);
        terminal.Line(
            $"report {path} {(written ? "written" : "is unchanged")}: {Counted.Of(manifest.Patterns.Count, "pattern")}, {((page.Length + Kilobyte - 1) / Kilobyte).ToString(CultureInfo.InvariantCulture)} KB");
        return (int)ExitCode.Ok;
    }
}
