using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes a rule by whose name something must be, can be or may be.</summary>
internal static class BusinessRules
{
    /// <summary><c>Rule that an order must have items, checked through IOrders.</c>; empty for other types.</summary>
    public static string Of(DescriptionInput input)
    {
        var words = Written.Split(Role.Simple(input.Type.Name));
        var modal = words.ToList().FindIndex(word => word is "must" or "cannot" or "can" or "should" or "may");
        if (words.Count == 0 || words[words.Count - 1] != "rule" || modal < 1 || modal + 2 >= words.Count)
            return "";
        var owners = input.Called
            .Where(call => call.IsInterface && Collaborator.IsGiven(input.Type, call.Owner))
            .Select(call => call.Owner)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return "Rule that " + string.Join(" ", words.Take(words.Count - 1)) + (owners.Count == 1 ? ", checked through " + owners[0] : "") + ".";
    }
}
