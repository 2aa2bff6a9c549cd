using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Tells whether what a deed is done to is a thing at all: <c>WriteCore</c> writes no core, <c>ListAllowed</c> lists no allowed.</summary>
internal static class Evident
{
    // Done to oneself.
    private static readonly HashSet<string> Lives = new(StringComparer.Ordinal)
    {
        "begins", "creates", "ends", "gets", "initialises", "initializes", "runs", "starts", "stops"
    };

    private static readonly HashSet<string> NoThings = new(StringComparer.Ordinal)
    {
        "active", "any", "bulk", "core", "direct", "distinct", "done", "down", "durable", "eager", "empty", "ex", "expected", "expires", "external", "forever",
        "full", "inactive", "incoming", "internal", "invalid", "made", "multidim", "needed", "off", "offline", "once", "online", "out", "outgoing", "paid",
        "partial", "permanent", "premium", "private", "public", "real", "safe", "self", "sent", "than", "unique", "unsafe", "up", "upcoming", "valid", "within",
    };

    // Of verbs that begin many names, and so count as verbs elsewhere.
    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "access", "copy", "count", "draw", "download", "exchange", "export", "format", "import", "increase", "invite", "limit", "repair", "redirect", "supply",
        "test"
    };

    private static readonly string[] Qualities = ["ative", "ible", "ical", "ous"];

    /// <summary>False for an object whose last word is no noun as far as the types tell that the method works with.</summary>
    /// <param name="deed">What the method does.</param>
    /// <param name="member">The method.</param>
    /// <param name="owner">Simple name of the type that declares it.</param>
    public static bool Is(Deed deed, MemberFact member, string owner) => !IsItself(deed, owner) && Is(deed, [.. member.Parameters, member.Returns, owner]);

    // An agent that initializes the agent says nothing of what it does.
    private static bool IsItself(Deed deed, string owner) =>
        Lives.Contains(deed.Verb)
            && NounPhrase.Bare(deed.Object) is var thing
            && thing != deed.Object
            && string.Join(" ", Written.Split(Role.Simple(owner))) is var name
            && (name == thing || name.EndsWith(" " + thing, StringComparison.Ordinal));

    /// <summary>The same by names of types, that of the owner last.</summary>
    public static bool Is(Deed deed, IReadOnlyList<string> names)
    {
        // Rounds to nearest.
        if (deed.Object.EndsWith(" nearest", StringComparison.Ordinal) || deed.Object.EndsWith(" friendly", StringComparison.Ordinal))
            return false;
        // A clause, and a message by the name of its type.
        if (deed.Object.StartsWith("that ", StringComparison.Ordinal)
            || deed.Object.StartsWith("whether ", StringComparison.Ordinal)
            || deed.Object.Skip(1).Any(char.IsUpper))
        {
            return true;
        }

        if (deed.Object.Length == 0 || deed.IsQuestion || NounPhrase.IsPlace(deed.Object))
            return true;
        var bare = NounPhrase.Bare(deed.Object);
        var place = NounPhrase.Place(bare);
        var last = (place < 0 ? bare : bare.Substring(0, place)).Split(' ').Last();
        // Those that a repository has deleted.
        if (bare.IndexOf(' ') < 0 && names.Count > 0 && Kept.By(names[names.Count - 1]).Length > 0)
            return true;
        // A model to add a product is called after what is done with it.
        if (bare.IndexOf(' ') > 0 && bare.Split(' ')[0] is "add" or "delete" or "edit" or "insert" && last is "model" or "models")
            return false;
        if (NoThings.Contains(last)
            || NoThings.Contains(Singular.Of(last))
            || (last.EndsWith("ed", StringComparison.Ordinal) && !last.EndsWith("eed", StringComparison.Ordinal) && last != "embed"))
        {
            return false;
        }

        var doubtful = (Verbs.IsOnly(last) && !Nouns.Contains(last)) || Qualities.Any(end => last.EndsWith(end, StringComparison.Ordinal));
        return !doubtful || Singular.IsIn(last, names);
    }
}
