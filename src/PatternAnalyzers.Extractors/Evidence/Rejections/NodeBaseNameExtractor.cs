using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;
using PatternAnalyzers.Extractors.Evidence.Nodes;

namespace PatternAnalyzers.Extractors.Evidence.Rejections;

/// <summary>NodeBaseEffect and its siblings are there to be derived from, abstract or not.</summary>
internal sealed class NodeBaseNameExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind == TypeKind.Class && NodeBaseNames.Strong(question.Type.Name) is not null)
            question.Add(Signals.Name, "is called a base", Supports.RejectBase);
    }
}
