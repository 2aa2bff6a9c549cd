using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Merging;

/// <summary>A unit that implements an interface or derives from an abstract base.</summary>
internal sealed record Implementation(Unit Unit, ImplementsFact Fact)
{
    /// <summary>The own member that implements a member of the target, or null.</summary>
    public string? MemberFor(string member)
    {
        foreach (var entry in Fact.Map)
        {
            if (entry.Length > member.Length && entry[member.Length] == '=' && entry.StartsWith(member, StringComparison.Ordinal))
                return entry.Substring(member.Length + 1);
        }

        return null;
    }
}
