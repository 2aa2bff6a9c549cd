using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>The name of one pattern before anything is known about its neighbours.</summary>
internal static class PlainName
{
    // Words that only a feature or namespace before them turns into a name.
    private static readonly HashSet<string> NeedsContext = new(StringComparer.OrdinalIgnoreCase)
    {
        "action", "agent", "algorithm", "behavior", "behaviour", "command", "consumer", "controller", "endpoint", "endpoints", "event", "filter", "handler",
        "hook", "hub", "job", "listener", "middleware", "notification", "processor", "query", "request", "service", "subscriber", "validator", "worker",
    };

    /// <summary>The author's name, else words with spaces, at least two of them.</summary>
    public static string Of(NamedUnit unit)
    {
        if (Declaration.Of(unit.Type.Evidence).Name is { } given)
            return string.Join(" ", given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (unit.Type.Unit == "route")
            return Words.Phrase(RoutePhrase.Of(unit.Type));
        var words = Own(unit).ToList();
        if (words.Count < 2)
            Complete(words, unit);
        return Words.Phrase(words);
    }

    private static IReadOnlyList<string> Own(NamedUnit unit)
    {
        var words = Words.Split(WithoutArity(unit.Type.Name));
        if (words.Count < 2)
            return words;
        if (words[0] == "I" || (words[0] == "Node" && FamilyLabels.IsNode(unit.PatternType)))
            return [.. words.Skip(1)];
        return words[0] == "Handler" && unit.PatternType == PatternType.Handler ? HandlerLast(words) : words;
    }

    private static IReadOnlyList<string> HandlerLast(IReadOnlyList<string> words)
    {
        var rest = words.Skip(1).ToList();
        if (rest[rest.Count - 1] != "Handler")
            rest.Add("Handler");
        return rest;
    }

    private static void Complete(List<string> words, NamedUnit unit)
    {
        var label = FamilyLabels.Of(unit.PatternType, unit.Subtype);
        if (words.Count == 1 && !NeedsContext.Contains(words[0]) && !NameChecks.TooGeneric(words[0]))
        {
            words.Add(label);
            return;
        }

        if (words.Count == 0)
            words.Add(label);
        words.InsertRange(0, Context(unit));
    }

    // The declaring type of a nested one, else the innermost telling part of the namespace, else of the assembly.
    private static IReadOnlyList<string> Context(NamedUnit unit)
    {
        var places = new[] { unit.Type.Container ?? "", unit.Type.Namespace, unit.Assembly };
        var parts = places.SelectMany(place => place.Split('.', ':', '+').Reverse());
        return parts.Select(part => Words.Split(WithoutArity(part))).FirstOrDefault(Tells) ?? [];
    }

    private static bool Tells(IReadOnlyList<string> words) =>
        words.Any(word => word.Length > 1 && !NeedsContext.Contains(Singular.Of(word)) && !NameChecks.TooGeneric(Singular.Of(word)));

    private static string WithoutArity(string name) => name.Split('`', '<', '@')[0];
}
