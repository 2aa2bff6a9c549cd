using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes rules that answer yes or no by what their names say that they look at.</summary>
internal static class Conditions
{
    private static readonly HashSet<string> Asks = new(StringComparer.Ordinal) { "applies", "checks", "evaluates", "is", "matches", "satisfies", "validates" };

    /// <summary><c>Rule that checks the cart weight through IShippingService.</c>; empty for other types.</summary>
    public static string Of(DescriptionInput input)
    {
        var words = Written.Split(Role.Simple(input.Type.Name)).ToList();
        if (words.Count > 1 && words[words.Count - 1] is "specification" && !input.Type.Members.Any(IsAnswer) && Judged(input) is { Length: > 0 } judged)
            return "Decides whether " + judged + " satisfy the " + string.Join(" ", words) + ".";
        if (words.Count < 2 || words[words.Count - 1] is not ("rule" or "condition" or "specification") || !input.Type.Members.Any(IsAnswer))
            return "";
        var noun = Words.Capital(words[words.Count - 1]);
        words.RemoveAt(words.Count - 1);
        if (words[0] is "is" or "has" or "can")
            return noun + " that checks whether it " + string.Join(" ", words) + Through(input) + ".";
        var thing = NounPhrase.Of(words);
        if (thing.Length == 0 || (Verbs.IsOnly(words[0])) || !Evident.Is(new Deed("checks", thing), [Role.Simple(input.Type.Name)]))
            return Role.Named(input.Type.Name)
                + (input.Effects.Any(effect => effect.Category == EffectCategories.Database) ? " that reads from the database."
                    : Through(input).Length > 0 ? " that works" + Through(input) + "."
                    : ".");
        return noun + " that checks " + thing + Through(input) + ".";
    }

    private static bool IsAnswer(MemberFact member) =>
        member is { Kind: "method", Accessibility: "public", Parameters.Count: > 0, Returns: "bool" or "Task<bool>" or "ValueTask<bool>" }
            && Asks.Contains(Verbs.ThirdPerson(Written.Split(MemberName.Simple(member.Name))[0]));

    // What comes out may be more than yes or no: a decision with its reasons.
    private static string Judged(DescriptionInput input) =>
        input.Type.Members
            .Where(member => member is { Kind: "method", Accessibility: "public", Parameters.Count: > 0 } && MemberName.Simple(member.Name) == "IsSatisfiedBy")
            .Select(member => NounPhrase.Plural(TypeWords.Of(member.Parameters[0])))
            .FirstOrDefault()
            ?? "";

    private static string Through(DescriptionInput input)
    {
        var owners = input.Called
            .Where(call => call.IsInterface && Collaborator.IsGiven(input.Type, call.Owner))
            .Select(call => call.Owner)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (owners.Count == 1)
            return " through " + owners[0];
        return owners.Count == 0 && input.Effects.Any(effect => effect.Category == EffectCategories.Database) ? " in the database" : "";
    }
}
