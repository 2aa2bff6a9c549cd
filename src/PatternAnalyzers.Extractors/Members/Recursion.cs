using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>Marks members that call themselves, directly or through their siblings.</summary>
internal static class Recursion
{
    public static List<MemberFact> Mark(string type, List<MemberFact> members)
    {
        var prefix = type + "|";
        if (!members.Exists(member => CallsSiblings(member, prefix)))
            return members;
        var calls = members.ToDictionary(static member => member.Name, member => Siblings(member, prefix), StringComparer.Ordinal);
        return [.. members.Select(member => IsRecursive(member.Name, calls) ? Marked(member) : member)];
    }

    private static bool CallsSiblings(MemberFact member, string prefix)
    {
        foreach (var call in member.Calls)
        {
            if (call.StartsWith(prefix, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static List<string> Siblings(MemberFact member, string prefix)
    {
        var siblings = new List<string>();
        for (var at = 0; at < member.Calls.Count; at++)
        {
            if (member.Calls[at].StartsWith(prefix, StringComparison.Ordinal))
                siblings.Add(member.Calls[at].Substring(prefix.Length));
        }

        return siblings;
    }

    private static bool IsRecursive(string name, Dictionary<string, List<string>> calls)
    {
        // Most members call none of their siblings.
        if (calls[name].Count == 0)
            return false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(calls[name]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next == name)
                return true;
            if (!seen.Add(next) || !calls.TryGetValue(next, out var further))
                continue;
            foreach (var call in further)
                open.Push(call);
        }

        return false;
    }

    private static MemberFact Marked(MemberFact member)
    {
        var shape = new ShapeCounts(member.Shape.Count + 1);
        foreach (var pair in member.Shape)
            shape.Add(pair.Key, pair.Value);
        shape.Add(ShapeNames.Recursion, 1);
        return member with { Shape = shape };
    }
}
