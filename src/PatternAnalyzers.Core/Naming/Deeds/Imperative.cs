using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>A type that is called by what it does: <c>ChangeDownstreamPathTemplate</c> changes that, whatever its method is called.</summary>
internal static class Imperative
{
    private const int LongName = 4;

    // Called after a deed, and what belongs to it.
    private static readonly HashSet<string> Things = new(StringComparer.Ordinal)
    {
        "args", "arguments", "component", "configuration", "context", "definition", "options", "parameters", "request", "response", "result", "results",
        "settings", "state", "stats"
    };

    /// <summary>The deed; null for a name that is none.</summary>
    /// <param name="type">The type.</param>
    /// <param name="own">What its methods do: whose name begins with the same verb is called by a deed, though the verb is a noun as well.</param>
    public static Deed? Of(TypeFact type, IReadOnlyList<Deed> own)
    {
        var words = Written.Split(Role.Simple(type.Name));
        if (words.Count < 2
            || Role.IsRole(words[words.Count - 1])
            || words[words.Count - 1] == "command"
            || (Things.Contains(words[words.Count - 1]) && NounPhrase.Place(string.Join(" ", words)) < 0))
        {
            return null;
        }

        // A thing that somewhere is moved to is moved.
        var isMoved = words.Count > LongName && Verbs.Contains(words[0]) && words.Skip(1).Any(word => word is "from" or "into" or "to");
        if (!isMoved && !Subject.IsDeed(type.Name) && own.All(deed => Verbs.ThirdPerson(words[0]) != deed.Verb))
            return null;
        if (Deed.Of(Role.Simple(type.Name)) is not { IsQuestion: false } deed)
            return null;
        return deed.IsWhole ? deed : null;
    }
}
