using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Classification;

/// <summary>What the author says of a unit with <c>[Pattern]</c>. Words that do not exist say nothing; ONEX9002 reports them.</summary>
/// <param name="Family">The family; null when none is named or nobody knows the word.</param>
/// <param name="Subtype">Its subtype.</param>
/// <param name="Kind">The node kind named beside the family.</param>
/// <param name="Name">The name of the pattern.</param>
internal sealed record Declaration(PatternType? Family, string? Subtype, NodeKind? Kind, string? Name)
{
    private static readonly Declaration None = new(null, null, null, null);

    /// <summary>The declaration; empty when there is none.</summary>
    public static Declaration Of(IReadOnlyList<EvidenceFact> evidence)
    {
        var said = In(evidence);
        if (said.Count == 0)
            return None;
        var support = said.Select(fact => Support.Of(fact)).FirstOrDefault(found => found is not null);
        return new Declaration(
            support?.Type,
            support?.Subtype,
            said.Select(KindOf).FirstOrDefault(kind => kind is not null),
            said.Select(fact => After(Support.NamePrefix, fact)).FirstOrDefault(name => name is not null && IsName(name)));
    }

    /// <summary>Everything that the author says.</summary>
    public static IReadOnlyList<EvidenceFact> In(IReadOnlyList<EvidenceFact> evidence)
    {
        List<EvidenceFact>? said = null;
        for (var at = 0; at < evidence.Count; at++)
        {
            if (evidence[at].Signal == Signals.Declaration)
                (said ??= []).Add(evidence[at]);
        }

        return said ?? (IReadOnlyList<EvidenceFact>)[];
    }

    /// <summary>The node kind that a piece of evidence names beside the family, or null.</summary>
    public static NodeKind? KindOf(EvidenceFact fact) =>
        After(Support.KindPrefix, fact) is { } word ? Families.KindOf(WireNames.PatternTypeOf(word)) : null;

    /// <summary>What stands behind the prefix; null when the evidence has another one.</summary>
    public static string? After(string prefix, EvidenceFact fact) =>
        fact.Supports.StartsWith(prefix, StringComparison.Ordinal) ? fact.Supports.Substring(prefix.Length) : null;

    /// <summary>True for what can be the name of a pattern.</summary>
    public static bool IsName(string name) =>
        name.Any(char.IsLetter) && name.Length <= PatternNames.MaximumLength && !name.Any(char.IsControl) && !NameChecks.PathLike(name);

    /// <summary>What the rest of the evidence says against a family that is no node.</summary>
    public IReadOnlyList<string> Against(NodeDeclaration? node, IReadOnlyList<EvidenceFact> evidence)
    {
        if (Family is not { } family || node is null || Kind == Families.KindOf(node.Kind))
            return [];
        var best = Tally.For(node.Kind, evidence)[0];
        return [$"declaration says {new Support(family, Subtype)}, {best.Signal.Replace('_', ' ')} says {best.Supports}"];
    }
}
