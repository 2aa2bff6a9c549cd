using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PatternAnalyzers.Cli.Commands;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli;

/// <summary>The command line: parses, runs one verb, and turns what goes wrong into messages and exit codes.</summary>
internal static class PatternsApp
{
    /// <summary>Exit code of a fault of the tool itself.</summary>
    public const int InternalError = 70;

    public static async Task<int> RunAsync(string[] arguments, Terminal terminal, CancellationToken cancellation)
    {
        var verbosity = CommonOptions.Verbosity();
        var parsed = Root(terminal, verbosity).Parse(arguments);
        if (parsed.Errors.Count > 0 && parsed.Action is not ExampleHelpAction)
        {
            return Misused(parsed, terminal);
        }

        var configuration = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            return FailureReport.Print(failure, terminal, parsed.GetValue(verbosity) == "diagnostic");
        }
    }

    private static RootCommand Root(Terminal terminal, Option<string> verbosity)
    {
        var root = new RootCommand("Finds architecture patterns in C# code, scores them, and publishes them to stores that agents search.")
        {
            ExtractCommand.Create(terminal),
            MergeCommand.Create(terminal),
            ScoreCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            BaselineCommand.Create(terminal),
            PublishCommand.Create(terminal),
            UploadCommand.Create(terminal),
            SearchCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            StatusCommand.Create(terminal),
            ReportCommand.Create(terminal),
            DiffCommand.Create(terminal),
            HistoryCommand.Create(terminal),
            RollbackCommand.Create(terminal),
            BackupCommand.Create(terminal),
            RestoreCommand.Create(terminal),
            MigrateCommand.Create(terminal),
            DoctorCommand.Create(terminal),
            verbosity,
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new ExampleHelpAction((SynchronousCommandLineAction)help.Action!);
        }

        return root;
    }

    private static int Misused(ParseResult parsed, Terminal terminal)
    {
        var messages = parsed.Errors.Select(static error => string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Distinct(StringComparer.Ordinal);
        terminal.Problem($"error PA2040: {string.Join(' ', messages)}");
        var verb = parsed.CommandResult.Command is Verb command ? $"patterns {command.Name}" : "patterns";
        terminal.Problem($"  See {verb} --help.");
        return (int)ExitCode.Usage;
    }
}
