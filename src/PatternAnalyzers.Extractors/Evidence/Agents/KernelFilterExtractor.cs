using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Filters of Semantic Kernel: steps around a prompt or a function.</summary>
internal sealed class KernelFilterExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "Semantic Kernel",
        new KnownBase("Microsoft.SemanticKernel", "IPromptRenderFilter", 0, Supports.Pipeline),
        new KnownBase("Microsoft.SemanticKernel", "IFunctionInvocationFilter", 0, Supports.Pipeline, ByName: false),
        new KnownBase("Microsoft.SemanticKernel", "IAutoFunctionInvocationFilter", 0, Supports.Pipeline));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
