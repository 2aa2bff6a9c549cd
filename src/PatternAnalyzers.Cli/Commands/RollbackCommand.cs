using System.CommandLine;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns rollback</c>: takes back the latest publication of a repository.</summary>
internal sealed class RollbackCommand
{
    private readonly Argument<string> target = new("target") { Description = "Repository id, or id of its latest publication." };
    private readonly StoreOptions store = new();

    public static Command Create(Terminal terminal) => new RollbackCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("rollback", "Takes back the latest publication of a repository, exactly; what others counted in between stays.",
            "patterns rollback github.com/contoso/shop",
            "patterns rollback 81232bd6-2e7c-5b01-ae9c-e34fea7e71f2 --store qdrant+postgres")
        {
            target,
        };
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var result = await store.OpenReversible(parsed).RollbackAsync(parsed.GetValue(target)!, cancellation).ConfigureAwait(false);
        terminal.Line(
            $"rolled back publication {result.PublicationId} of {result.Repository}: {Counted.Of(result.Deleted, "row")} deleted, {result.Restored} restored");
        terminal.Line(result.Standing is { } standing ? $"publication {standing} stands now" : "no publication of it stands now");
        return (int)ExitCode.Ok;
    }
}
