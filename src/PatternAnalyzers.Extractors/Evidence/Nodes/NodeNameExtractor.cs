using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary><c>Node…Effect</c> and its siblings; the last kind word wins. Without the prefix a kind word counts only beside another sign of ONEX.</summary>
internal sealed class NodeNameExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class)
            return;
        if (NodeKinds.OfEnding(type.Name) is not { } kind)
        {
            if (OldOrder.Kind(type) is { } old)
                question.Add(Signals.Name, "name has the old order of kind and Node", old);
            return;
        }

        if (NameWords.HasPrefix(type.Name, "Node"))
            question.Add(Signals.Name, "name follows Node…" + NameWords.Last(type.Name), kind);
        else if (!NameWords.HasPrefix(type.Name, "Model") && HasSign(question))
            question.Add(Signals.Name, "name ends in " + NameWords.Last(type.Name), kind);
    }

    private static bool HasSign(TypeQuestion question)
    {
        if (OnexSigns.HasNamespace(question.Type) || NodeEntries.Of(question.Type).Any())
            return true;
        foreach (var ancestor in question.Bases)
        {
            if (IsNodeBase(question.Type, ancestor))
                return true;
        }

        foreach (var ancestor in question.Interfaces)
        {
            if (IsNodeBase(question.Type, ancestor))
                return true;
        }

        return false;
    }

    private static bool IsNodeBase(INamedTypeSymbol type, INamedTypeSymbol ancestor) =>
        NodeBaseNames.Strong(ancestor.Name) is not null
        || (NodeBaseNames.Weak(ancestor.Name) is not null && OnexSigns.IsRunLikeNode(ancestor.TypeKind == TypeKind.Error ? type : ancestor));
}
