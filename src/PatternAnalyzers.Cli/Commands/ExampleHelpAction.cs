using System.CommandLine;
using System.CommandLine.Invocation;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>The usual help with examples below it, and the exit codes below that of the tool.</summary>
internal sealed class ExampleHelpAction(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exit = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is Verb { Examples.Count: > 0 } verb)
        {
            parseResult.InvocationConfiguration.Output.Write("Examples:\n" + string.Concat(verb.Examples.Select(static example => $"  {example}\n")));
        }

        if (parseResult.CommandResult.Command is RootCommand)
        {
            parseResult.InvocationConfiguration.Output.Write(
                "Exit codes:\n" + string.Concat(ExitCodes.All.Select(static row => $"  {row.Code,3}  {row.Meaning}\n")));
        }

        return exit;
    }
}
