using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>A class of nothing but extension methods is told by whom they extend, and by what they do to whom.</summary>
internal static class ExtensionMethods
{
    private const int Told = 2;
    private const int Most = 3;

    /// <summary>True for a class of nothing but extension methods.</summary>
    public static bool Are(TypeFact type)
    {
        var offered = type.Members.Where(member => member.Kind == "method" && member.Accessibility is "public" or "internal").ToList();
        return type.Modifiers.Contains("static") && offered.Count > 0 && offered.TrueForAll(member => member.Modifiers.Contains("extension"));
    }

    /// <summary><c>Extension methods for Schema that synchronize schemas.</c></summary>
    public static string Of(TypeFact type)
    {
        // Whom a method extends is no object of what it does.
        var members = type.Members.Select(member => member.Modifiers.Contains("extension")
            ? member with { Parameters = [.. member.Parameters.Skip(1)], ParameterNames = [.. member.ParameterNames.Skip(1)] }
            : member);
        var deeds = Amounts.Of(MemberPhrase.Of(type with { Members = [.. members] }), type)
            .Where(deed => deed is { IsWhole: true, IsQuestion: false } && Verbs.Known(deed.Verb) is not null)
            .Select(deed => deed with { Verb = Verbs.Known(deed.Verb)! })
            .ToList();
        return "Extension methods for " + Extended(type) + (deeds.Count == 0 ? "" : " that " + DeedList.Of(deeds, Most)) + ".";
    }

    private static string Extended(TypeFact type)
    {
        var names = type.Members.Where(member => member.Modifiers.Contains("extension") && member.Parameters.Count > 0)
            .GroupBy(member => member.Parameters[0].Split('<')[0].TrimEnd('?'), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key);
        return Prose.List([.. names.Take(Told)], Told);
    }
}
