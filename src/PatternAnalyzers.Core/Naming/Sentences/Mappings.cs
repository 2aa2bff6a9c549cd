using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes mappers by what they make of what: the methods are all called alike.</summary>
internal static class Mappings
{
    private const int Told = 2;

    /// <summary><c>Maps carts to cart models.</c>; empty for other types and where the methods take no types with names.</summary>
    public static string Of(DescriptionInput input)
    {
        if (Written.Split(Role.Simple(input.Type.Name)).LastOrDefault() != "mapper")
            return "";
        var pairs = input.Type.Members
            .Where(member => member is { Kind: "method", Accessibility: "public" or "internal" or "protected" })
            .Select(Pair)
            .Where(pair => pair.From.Length > 0 && pair.To.Length > 0 && pair.From != pair.To)
            .Distinct()
            .ToList();
        if (pairs.Count == 0)
            return "";
        if (pairs.Count == Told && pairs[0].From == pairs[1].To && pairs[0].To == pairs[1].From)
            return "Maps " + pairs[0].From + " to " + pairs[0].To + " and back.";
        var name = Role.Named(input.Type.Name) + " that maps ";
        if (pairs.Select(pair => pair.From).Distinct(StringComparer.Ordinal).Count() == 1 && pairs.Count == Told)
            return Distinct(name, pairs[0].From + " to " + pairs[0].To + " and " + pairs[1].To, input.Type);
        var byTarget = pairs
            .GroupBy(pair => pair.To, StringComparer.Ordinal)
            .Take(Told)
            .Select(group => Prose.List([.. group.Select(pair => pair.From)], Told) + " to " + group.Key)
            .ToList();
        return Distinct(
            name,
            string.Join(byTarget.Exists(text => text.IndexOf(" and ", StringComparison.Ordinal) >= 0) ? ", and " : " and ", byTarget),
            input.Type);
    }

    // Of many mappers of the same the name says which.
    private static string Distinct(string name, string mapped, TypeFact type) => (Distinction.IsLost(mapped, type) ? name : "Maps ") + mapped + ".";

    private static (string From, string To) Pair(MemberFact member)
    {
        if (Deed.Of(MemberName.Simple(member.Name)) is not { Verb: "maps" or "converts" } || member.Parameters.Count == 0)
            return ("", "");
        var returned = Said(member.Returns);
        var from = member.Parameters.TakeWhile(type => !TypeWords.IsParameter(type)).Select(Said).FirstOrDefault(words => words.Length > 0) ?? "";
        // Who returns nothing fills what it is given.
        return (from, returned.Length > 0 ? returned : member.Parameters.Count > 1 ? Said(member.Parameters[1]) : "");
    }

    private static string Said(string type) => TypeWords.Of(type, whole: true) is { Length: > 0 } words ? Amount.Many(words) : "";
}
