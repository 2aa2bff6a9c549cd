using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Finds something to say beside what only repeats the name of a type: whom it asks, or what it works from.</summary>
internal static class Echo
{
    private static readonly HashSet<string> From = new(StringComparer.Ordinal) { "builds", "calculates", "computes", "creates", "generates", "makes", "reads" };

    // Done by themselves, with whatever is handed in.
    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal) { "caches", "consumes", "holds", "observes", "publishes", "tracks", "wraps" };
    private static readonly HashSet<string> For = new(StringComparer.Ordinal) { "finds", "gets", "provides", "resolves", "selects" };

    /// <summary>The clause with whom or what it is done, where it is an echo of the name; else as it was.</summary>
    public static string Answered(DescriptionInput input, string said) =>
        !Is(said, input.Type.Name) ? said : said + With(input, said);

    /// <summary>True where each word of the clause stands in the name: who parses tables is a table parser.</summary>
    public static bool Is(string said, string typeName)
    {
        var name = Written.Split(Role.Simple(typeName));
        var words = said.Split(' ');
        return name.Count > 0
            && words.Length > 1
            && (Verbs.IsDoer(name[name.Count - 1], words[0])
                || (words[0] == "creates" && name[name.Count - 1] == "factory")
                || Verbs.ThirdPerson(name[0]) == words[0]
                || Nominal.Doing(name[name.Count - 1]) == words[0])
            && Clauses.IsSaid(string.Join(" ", words.Skip(1)), string.Join(" ", name));
    }

    /// <summary><c>adds a retry filter</c>, for a type that makes one thing and has it added; empty for others.</summary>
    public static string Added(DescriptionInput input)
    {
        var made = input.Created.Where(name => !name.EndsWith("Exception", StringComparison.Ordinal) && name != Role.Simple(input.Type.Name)).ToList();
        return made.Count == 1
            && input.Called.Any(call => Deed.Of(MemberName.Simple(call.Member.Name)) is { Verb: "adds", IsWhole: true } deed
                && made[0].EndsWith(NounPhrase.Bare(deed.Object), StringComparison.OrdinalIgnoreCase))
            ? "adds " + Amount.Any("the " + string.Join(" ", Written.Split(made[0])), one: true)
            : "";
    }

    // The only partner, where it is asked anything.
    private static string With(DescriptionInput input, string said)
    {
        if (Partners.Only(input.Type) is not { } partner || TypeWords.Of(partner) is not { Length: > 0 } words || Clauses.IsSaid(NounPhrase.Bare(words), said))
            return "";
        var verb = said.Split(' ')[0];
        var called = input.Called.Where(call => call.Owner == partner).ToList();
        var makes = From.Contains(verb) || For.Contains(verb);
        if (called.Count == 0 || Alone.Contains(verb))
            return "";
        return called.Exists(call => call.Member.Kind == "method") ? " through " + partner : makes ? " from " + partner : "";
    }
}
