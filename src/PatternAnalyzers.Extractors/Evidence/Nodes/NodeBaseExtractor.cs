using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>A node base class or interface anywhere above the type; the nearest of each kind of ancestor counts.</summary>
internal sealed class NodeBaseExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        if (!First(question, question.Bases))
            First(question, question.Interfaces);
    }

    private static bool First(TypeQuestion question, IReadOnlyList<INamedTypeSymbol> ancestors)
    {
        foreach (var ancestor in ancestors)
        {
            if (Kind(question.Type, ancestor) is not { } kind)
                continue;
            question.Add(BaseSignals.Of(ancestor), BaseSignals.Detail(ancestor), kind);
            return true;
        }

        return false;
    }

    private static string? Kind(INamedTypeSymbol type, INamedTypeSymbol ancestor) =>
        NodeBaseNames.Strong(ancestor.Name)
        ?? (NodeBaseNames.Weak(ancestor.Name) is { } weak && IsOnex(type, ancestor, weak) ? weak : null);

    private static bool IsOnex(INamedTypeSymbol type, INamedTypeSymbol ancestor, string kind)
    {
        if (OnexSigns.HasNamespace(ancestor) || (NameWords.HasPrefix(type.Name, "Node") && NodeKinds.OfEnding(type.Name) == kind))
            return true;
        return OnexSigns.IsRunLikeNode(ancestor.TypeKind == TypeKind.Error ? type : ancestor) && NodeKinds.OfEnding(type.Name) == kind;
    }
}
