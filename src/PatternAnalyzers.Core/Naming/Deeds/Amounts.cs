using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What deeds are done to, as one says it of a type: a formatter formats addresses, a command creates an order.</summary>
internal static class Amounts
{
    private const int Wordy = 3;

    // What these are done to is mostly the only one of its kind.
    private static readonly HashSet<string> OfTheOnly = new(StringComparer.Ordinal)
    {
        "begins", "closes", "configures", "ends", "enters", "initialises", "initializes", "leaves", "marks", "opens", "refreshes", "releases", "reloads",
        "resets", "sets", "starts", "stops", "tells", "waits"
    };

    /// <summary>Each with what it is done to in the plural, those of a command in the singular.</summary>
    public static IReadOnlyList<Deed> Of(IReadOnlyList<Deed> deeds, TypeFact type)
    {
        var fixedOnes = new HashSet<Deed>(type.Members.Where(IsGetter).Select(member => MemberDeed.Of(member, type.Name)).OfType<Deed>());
        return [.. deeds.Select(deed => fixedOnes.Contains(deed) ? deed : Of(deed, type))];
    }

    /// <summary>The same for what a collaborator does.</summary>
    public static Deed Of(Deed deed, TypeFact type) =>
        OfTheOnly.Contains(deed.Verb) ? deed
            : Requested(deed) is { } requested ? requested
            : deed.Verb == "converts" ? Converted(deed)
            : deed with { Object = Amount.Any(deed.Object, IsCommand(type)) };

    // Who validates create order requests validates requests to create orders.
    private static Deed? Requested(Deed deed)
    {
        var words = NounPhrase.Bare(deed.Object).Split(' ').ToList();
        if (words.Count < Wordy || words[words.Count - 1] is not ("request" or "requests") || !Verbs.Contains(words[0]) || Verbs.IsNoun(words[0]))
            return null;
        var asked = words.Take(words.Count - 1).Where((word, index) => index < words.Count - 2 || word != "validation").ToList();
        return deed with { Object = "requests to " + asked[0] + " " + Amount.Many(string.Join(" ", asked.Skip(1))) };
    }

    // Queries are converted to query strings, and text to JSON.
    private static Deed Converted(Deed deed)
    {
        var from = Amount.Any(deed.Object, one: false);
        var to = from.IndexOf(" to ", StringComparison.Ordinal);
        var words = to < 0 ? "" : from.Substring(to + " to ".Length);
        return deed with
        {
            Object = words.Length == 0
                || words.Any(char.IsUpper)
                || words.StartsWith("the ", StringComparison.Ordinal)
                || words.StartsWith("a", StringComparison.Ordinal)
                ? from
                : from.Substring(0, to) + " to " + Amount.Many(words)
        };
    }

    // What nothing is given for there is one of.
    private static bool IsGetter(MemberFact member) => member.Kind == "method" && member.Parameters.All(type => type == "CancellationToken");

    private static bool IsCommand(TypeFact type) =>
        Role.Simple(type.Name) is var name && (name.EndsWith("Command", StringComparison.Ordinal) || name.EndsWith("Endpoint", StringComparison.Ordinal));
}
