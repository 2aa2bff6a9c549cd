using System.CommandLine;
using PatternAnalyzers.Cli.Reports;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Commands;

/// <summary><c>patterns explain</c>: why a pattern is what it is.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> pattern = new("pattern") { Description = "Pattern id (or its beginning), name, symbol or simple type name." };
    private readonly Option<string?> input = new Option<string?>("--input", "-i")
    {
        Description = "Manifest, or folder of fragments, to look in instead of the store.",
        HelpName = "path"
    }.NotEmpty();
    private readonly Option<bool> json = CommonOptions.Json();
    private readonly StoreOptions store = new();
    private readonly Option<string?> root = CommonOptions.RepositoryRoot();

    public static Command Create(Terminal terminal) => new ExplainCommand().Build(terminal);

    private Verb Build(Terminal terminal)
    {
        var command = new Verb("explain", "Shows evidence, conflicts, scores with their figures, violations and relationships of one pattern.",
            "patterns explain \"User Writer Effect\" --input patterns.json",
            "patterns explain NodeUserWriterEffect --database artifacts/patterns/patterns.db")
        {
            pattern, input, json, root,
        };
        command.AddAll(store.All);
        command.SetAction((parsed, cancellation) => parsed.GetValue(input) is { } path
            ? FromManifestAsync(parsed, path, terminal, cancellation)
            : FromStoreAsync(parsed, terminal, cancellation));
        return command;
    }

    private async Task<int> FromManifestAsync(ParseResult parsed, string path, Terminal terminal, CancellationToken cancellation)
    {
        var manifest = await ManifestSource.ReadAsync(path, parsed.GetValue(root), terminal, cancellation).ConfigureAwait(false);
        var found = PatternLookup.Find(manifest.Patterns, parsed.GetValue(pattern)!);
        return Tell(parsed, found, ManifestLinks.Of(manifest, found.PatternId), terminal);
    }

    private async Task<int> FromStoreAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        var called = parsed.GetValue(pattern)!;
        var opened = store.Open(parsed);
        var found = await opened.FindAsync(called, cancellation).ConfigureAwait(false)
            ?? await opened.FindAsync("T:" + called, cancellation).ConfigureAwait(false)
            ?? throw PatternLookup.None(called, store.Name(parsed));
        return Tell(parsed, found, await opened.LinksAsync(found.PatternId, cancellation).ConfigureAwait(false), terminal);
    }

    private int Tell(ParseResult parsed, Pattern found, IReadOnlyList<PatternLink> links, Terminal terminal)
    {
        if (parsed.GetValue(json))
        {
            terminal.Line(ExplainJson.Of(found, links));
            return (int)ExitCode.Ok;
        }

        var text = new ExplainText(terminal);
        text.Print(found);
        text.PrintRelationships(found, links);
        return (int)ExitCode.Ok;
    }
}
