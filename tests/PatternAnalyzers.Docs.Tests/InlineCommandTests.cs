using System.CommandLine;
using System.Text.RegularExpressions;
using PatternAnalyzers.Cli;
using PatternAnalyzers.Cli.Commands;
using PatternAnalyzers.Cli.Terminals;

namespace PatternAnalyzers.Docs.Tests;

/// <summary>Commands that are named within a sentence: they are no steps to follow, but what they name exists.</summary>
public sealed partial class InlineCommandTests
{
    private static readonly RootCommand Root = PatternsApp.Root(new Terminal(TextWriter.Null, TextWriter.Null, rich: false), CommonOptions.Verbosity());

    public static TheoryData<string, string> Mentioned() =>
    [
        .. from path in Directory.EnumerateFiles(Checkout.At("docs"), "*.md", SearchOption.AllDirectories).Append(Checkout.At("README.md"))
           from Match match in Mention().Matches(File.ReadAllText(path))
           group match.Value.Trim('`') by Path.GetRelativePath(Checkout.Root, path) into page
           from command in page.Distinct()
           select new TheoryDataRow<string, string>(page.Key, command),
    ];

    [Theory, MemberData(nameof(Mentioned))]
    public void MentionedCommand_NamesVerbsAndOptionsThatExist(string page, string command)
    {
        if (HouseCommands.Is(command))
        {
            HouseCommands.Faults(command).ShouldBeEmpty(page);
            return;
        }

        var words = command.Split(' ');
        if (words[0] != "patterns" || words is [_, "VERB", ..])
            return;

        var verb = Root.Subcommands.SingleOrDefault(verb => verb.Name == words[1]).ShouldNotBeNull($"{page}: patterns has no verb {words[1]}.");
        var options = verb.Options.Concat(Root.Options).SelectMany(option => option.Aliases.Append(option.Name));
        words.Where(word => word.StartsWith("--", StringComparison.Ordinal)).Except(options).ShouldBeEmpty($"{page}: patterns {verb.Name} has no such option.");
    }

    [GeneratedRegex("`(patterns [a-zV]|dotnet run --project build -- )[^`\n]*`")]
    private static partial Regex Mention();
}
