using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Commands of System.CommandLine, Spectre.Console, CliFx, Oakton, ConsoleAppFramework and PowerShell.</summary>
internal sealed class CommandLineExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "command line",
        new KnownBase("System.CommandLine.Invocation", "ICommandHandler", 0, Supports.CommandLine, ByName: false),
        new KnownBase("System.CommandLine.Invocation", "SynchronousCommandLineAction", 0, Supports.CommandLine),
        new KnownBase("System.CommandLine.Invocation", "AsynchronousCommandLineAction", 0, Supports.CommandLine),
        new KnownBase("Spectre.Console.Cli", "Command", 0, Supports.CommandLine, ByName: false),
        new KnownBase("Spectre.Console.Cli", "Command", 1, Supports.CommandLine, ByName: false),
        new KnownBase("Spectre.Console.Cli", "AsyncCommand", 0, Supports.CommandLine),
        new KnownBase("Spectre.Console.Cli", "AsyncCommand", 1, Supports.CommandLine),
        new KnownBase("Spectre.Console.Cli", "ICommand", 0, Supports.CommandLine, ByName: false),
        new KnownBase("Spectre.Console.Cli", "ICommand", 1, Supports.CommandLine, ByName: false),
        new KnownBase("Spectre.Console.Cli", "ICommandInterceptor", 0, Supports.Pipeline),
        new KnownBase("System.CommandLine.Invocation", "CommandLineAction", 0, Supports.CommandLine),
        new KnownBase("Oakton", "OaktonCommand", 1, Supports.CommandLine),
        new KnownBase("Oakton", "OaktonAsyncCommand", 1, Supports.CommandLine),
        new KnownBase("JasperFx.CommandLine", "JasperFxCommand", 1, Supports.CommandLine),
        new KnownBase("JasperFx.CommandLine", "JasperFxAsyncCommand", 1, Supports.CommandLine),
        new KnownBase("ConsoleAppFramework", "ConsoleAppBase", 0, Supports.CommandLine),
        new KnownBase("Cocona", "CoconaConsoleAppBase", 0, Supports.CommandLine),
        new KnownBase("System.Management.Automation", "Cmdlet", 0, Supports.CommandLine),
        new KnownBase("System.Management.Automation", "PSCmdlet", 0, Supports.CommandLine),
        new KnownBase("CliFx", "ICommand", 0, Supports.CommandLine, ByName: false));

    private static readonly KnownBases Declared = new(
        "command line",
        new KnownBase("System.CommandLine", "Command", 0, Supports.CommandLine, ByName: false),
        new KnownBase("System.CommandLine", "RootCommand", 0, Supports.CommandLine));

    public void Extract(TypeQuestion question)
    {
        Bases.Extract(question);
        // A command that only gathers others answers to nothing.
        if (Declared.AreIn(question) && HasAction(question))
            Declared.Extract(question);
    }

    private static bool HasAction(TypeQuestion question)
    {
        foreach (var part in question.Parts)
        {
            foreach (var token in part.DescendantTokens())
            {
                if (token.ValueText is "SetAction" or "SetHandler" or "Action" or "Handler")
                    return true;
            }
        }

        return Methods.Named(question.Type, "Execute", "ExecuteAsync", "Run", "RunAsync", "Invoke", "InvokeAsync", "Handle", "HandleAsync") is not null;
    }
}
