using System.CommandLine;
using System.CommandLine.Invocation;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>The usual help with examples below it.</summary>
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

        return exit;
    }
}
