using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming;

/// <summary>What a documentation comment says in one sentence.</summary>
internal static class Summary
{
    private const int Short = 20;
    private const int Longest = 200;

    // What stands there is about something else than what the code does.
    private static readonly string[] Elsewhere =
    [
        "Obsolete", "Deprecated", "TBD", "TODO", "Inherits its documentation from", "Based on http", "See http", "Taken from", "Copied from"
    ];

    // Of a base or an interface, and not of who inherits the comment.
    private static readonly string[] OfTheBase =
    [
        "Abstraction", "Interface", "An interface", "The interface", "Abstract", "An abstract", "Base", "A base", "The base", "Defines", "Contract",
        "A contract", "The contract"
    ];

    /// <summary>The first sentence, cut at the end of a clause or word where it is long; empty when the comment does not describe the code.</summary>
    public static string Of(DocumentationFact documentation)
    {
        var sentences = Prose.Sentences(WithoutList(Prose.Normalise(documentation.Summary))).Where(sentence => !Starts(sentence, Elsewhere)).Take(2).ToList();
        if (sentences.Count == 0
            || (documentation.Inherited && (Starts(sentences[0], OfTheBase) || sentences[0].IndexOf("interface", StringComparison.OrdinalIgnoreCase) >= 0)))
        {
            return "";
        }

        var text = sentences.Count > 1 && sentences[0].Length < Short ? sentences[0] + " " + sentences[1] : sentences[0];
        return text.Length <= Longest ? text : Cut(text);
    }

    // Items of a list stand behind a colon with dashes or bullets before them.
    private static string WithoutList(string text)
    {
        var item = Earliest(text, ": - ", ": • ", ": * ", ": 1. ", ": 1) ");
        return item < 0 ? text : text.Substring(0, item) + ".";
    }

    private static int Earliest(string text, params string[] marks)
    {
        var found = marks.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).Where(index => index > 0).ToList();
        return found.Count == 0 ? -1 : found.Min();
    }

    private static string Cut(string text)
    {
        var end = text.LastIndexOfAny([';', ':', ','], Longest - 1);
        if (end < Longest / 2)
            end = text.LastIndexOf(' ', Longest - 2);
        if (end <= 0)
            return text;
        var head = text.Substring(0, end).TrimEnd(' ', ',', ';', ':', '-', '(');
        return head + (text[end] == ' ' ? "…" : ".");
    }

    private static bool Starts(string text, string[] words) =>
        words.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[word.Length])));
}
