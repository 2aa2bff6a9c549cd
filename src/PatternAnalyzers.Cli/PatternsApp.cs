using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
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
        var mistakes = UnknownOptions(parsed, arguments).Concat(parsed.Errors.Select(static error => error.Message)).ToList();
        if (mistakes.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            return Misused(parsed, mistakes, terminal);
        }

        terminal.Quiet = parsed.GetValue(verbosity) == CommonOptions.Quiet && parsed.CommandResult.Command is Verb { Answers: false };
        // Who is asked to end comes to an end of his own: a deadline would cut a rollback short.
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            return FailureReport.Print(failure, terminal, parsed.GetValue(verbosity) == CommonOptions.Diagnostic);
        }
    }

    /// <summary>The command line with all verbs.</summary>
    internal static RootCommand Root(Terminal terminal, Option<string> verbosity)
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
            TrendCommand.Create(terminal),
            BadgeCommand.Create(terminal),
            InitCommand.Create(terminal),
            McpCommand.Create(terminal),
            CompletionCommand.Create(terminal),
            verbosity,
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new ExampleHelpAction((SynchronousCommandLineAction)help.Action!);
        }

        return root;
    }

    // The library takes an option that it does not know for a path or a text.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed, string[] arguments) => arguments.Contains("--")
        ? []
        : parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(static result => result.Tokens)
            .Where(static token => token.Value.StartsWith("--", StringComparison.Ordinal))
            .Select(static token => $"There is no option {token.Value}.");

    private static int Misused(ParseResult parsed, IReadOnlyList<string> mistakes, Terminal terminal)
    {
        var messages = mistakes
            .Select(static mistake => string.Join(' ', mistake.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Distinct(StringComparer.Ordinal);
        terminal.Problem($"error PA2040: {string.Join(' ', messages)}");
        var verb = parsed.CommandResult.Command is Verb command ? $"patterns {command.Name}" : "patterns";
        terminal.Problem($"  See {verb} --help.");
        return (int)ExitCode.Usage;
    }
}
