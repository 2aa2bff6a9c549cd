using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming;

/// <summary>What a pattern is used for, from handled messages, callers and documentation.</summary>
public static class UseCases
{
    private const int MostCallers = 10;

    private const int MostSentences = 5;

    private const int LongestSentence = 300;

    /// <summary>Sentences without repetition: handled messages, callers by name, then remarks and example; may be empty.</summary>
    /// <param name="type">The unit.</param>
    /// <param name="handles">Messages it handles.</param>
    /// <param name="callerNames">Pattern names of its users, in any order.</param>
    public static IReadOnlyList<string> Of(TypeFact type, IReadOnlyList<HandlesFact> handles, IReadOnlyList<string> callerNames)
    {
        var handled = Sorted(handles.Select(fact => "Handles " + fact.MessageName + " (" + fact.Framework + ")"));
        var callers = Sorted(callerNames.Select(name => "Used by " + name)).Take(MostCallers);
        return [.. handled.Concat(callers).Concat(Documented(type.Documentation)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Documented(DocumentationFact documentation) =>
        Prose.Sentences(documentation.Remarks)
            .Concat(Prose.Sentences(documentation.Example).Where(sentence => !IsCode(sentence)))
            .Where(sentence => sentence.Length <= LongestSentence)
            .Take(MostSentences);

    private static bool IsCode(string sentence) => sentence.IndexOfAny([';', '{', '}', '=']) >= 0;

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) =>
        texts.Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal);
}
