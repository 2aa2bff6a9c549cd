using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Rejections;

/// <summary>Names that say nothing. A nested one is qualified by the type around it: CreateOrder.Handler is fine.</summary>
internal sealed class GenericNameExtractor : ITypeExtractor
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "Base", "Compute", "Controller", "Effect", "Factory", "Handler", "Helper", "Helpers", "Manager", "Module", "Node", "Orchestrator",
        "Processor", "Program", "Provider", "Reducer", "Repository", "Service", "Startup", "Util", "Utility", "Utils",
    };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !Generic.Contains(type.Name))
            return;
        if (type.ContainingType is null || Generic.Contains(type.ContainingType.Name))
            question.Add(Signals.Name, "is called just " + type.Name, Supports.RejectName);
    }
}
