using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Declared node kinds of collaborators.</summary>
internal static class NodeKinds
{
    /// <summary>The declared kind; null when none is.</summary>
    public static NodeKind? Declared(Unit? unit) =>
        unit is null || unit.Type.Evidence.Count == 0 ? null : Families.KindOf(NodeDeclaration.Of(unit.Type, unit.Type.Evidence)?.Kind);

    /// <summary>True for declared nodes.</summary>
    public static bool IsDeclared(Unit? unit) => Declared(unit) is not null;
}
