using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;
using PatternAnalyzers.Extractors.Evidence.Nodes;

namespace PatternAnalyzers.Extractors.Evidence.Rejections;

/// <summary>Nodes that show how nodes are written: NodeExampleCompute, NodeTemplateEffect.</summary>
internal sealed class SampleNameExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class || NodeKinds.OfEnding(question.Type.Name) is null)
            return;
        var words = NameWords.Of(question.Type.Name);
        // NodeTemplateRenderEffect renders templates; only the bare word marks a sample.
        if (words.Count == 3 && words[0] == "Node" && words[1] is "Example" or "Sample" or "Template" or "Demo" or "Dummy")
            question.Add(Signals.Name, "is called a sample", Supports.RejectSample);
    }
}
