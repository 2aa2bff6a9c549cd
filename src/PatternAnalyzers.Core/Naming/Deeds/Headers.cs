using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Says which headers a type sets.</summary>
internal static class Headers
{
    private const int Told = 3;

    /// <summary><c>adds the Authorization header to requests</c>; empty for a type that sets none.</summary>
    public static string Of(TypeFact type)
    {
        var set = type.Members
            .SelectMany(member => member.Remarks)
            .Where(remark => remark.Name == RemarkNames.Header)
            .Select(remark => remark.Detail.Split(' '))
            .Where(parts => parts.Length == 2)
            .ToList();
        var messages = set.Select(parts => parts[0]).Distinct(StringComparer.Ordinal).ToList();
        if (messages.Count != 1)
            return "";
        var names = set.Select(parts => parts[1]).Distinct(StringComparer.Ordinal).ToList();
        return "adds the " + Prose.List(names, Told) + (names.Count == 1 ? " header to " : " headers to ") + messages[0] + "s";
    }
}
