using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What neither name nor deeds tell: which methods a type has.</summary>
internal static class Offers
{
    private const int Told = 2;
    private const int Held = 4;

    /// <summary>Methods that every type has.</summary>
    public static readonly HashSet<string> OfEverybody = new(StringComparer.Ordinal)
    {
        "Dispose", "DisposeAsync", "Equals", "Finalize", "GetHashCode", "ToString"
    };

    // Done to what has the method rather than by it.
    private static readonly HashSet<string> Suffered = new(StringComparer.Ordinal)
    {
        "activates", "applies", "cancels", "changes", "closes", "disables", "enables", "invokes", "resets", "retries", "validates"
    };

    /// <summary>Verbs that say nothing without a thing.</summary>
    public static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "adds", "applies", "calls", "creates", "executes", "gets", "handles", "invokes", "names", "registers", "removes", "runs", "sets", "tries", "updates"
    };

    /// <summary><c> that can be validated</c>, <c> with the methods Add and Clear</c>, to stand behind the name; empty where there is none.</summary>
    public static string Of(DescriptionInput input)
    {
        if (Echo.Added(input) is { Length: > 0 } added)
            return " that " + added;
        var names = input.Type.Members
            .Where(member => member is { Kind: "method", Accessibility: "public" or "internal" }
                && !member.Modifiers.Contains("override")
                && MemberName.Simple(member.Name).Length > Told
                && !OfEverybody.Contains(MemberName.Simple(member.Name)))
            .Select(member => MemberName.Simple(member.Name))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var deeds = names.Select(Deed.Of).ToList();
        if (names.Count is > 0 and <= Held
            && deeds.TrueForAll(deed => deed is { Object: "" } && Suffered.Contains(deed.Verb))
            && !deeds.Exists(deed => Verbs.IsDoer(Written.Split(Role.Simple(input.Type.Name)).Last(), deed!.Verb)))
        {
            return " that can be " + Prose.List([.. deeds.Select(deed => Verbs.Participle(Verbs.Known(deed!.Verb)!))], Held);
        }

        if (deeds.Count == 1 && deeds[0] is { Object: "" } deed && !Common.Contains(deed.Verb))
            return " that " + Opening.Agreed(Role.Named(input.Type.Name), deed.Verb);
        return names.Count == 0
            ? ""
            : (names.Count == 1 ? " with the method " : " with the methods ") + Prose.List(names, names.Count == Held + 1 ? Held + 1 : Held);
    }
}
