using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Intelligence;

/// <summary>Embedding generators and what provides models with context, by base class or interface.</summary>
internal sealed class IntelligenceBaseExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "models",
        new KnownBase("Microsoft.Extensions.AI", "IEmbeddingGenerator", 2, Supports.Embedding),
        new KnownBase("Microsoft.Extensions.AI", "IEmbeddingGenerator", 0, Supports.Embedding),
        new KnownBase("Microsoft.Extensions.AI", "DelegatingEmbeddingGenerator", 2, Supports.Embedding),
        new KnownBase("Microsoft.SemanticKernel.Embeddings", "ITextEmbeddingGenerationService", 0, Supports.Embedding),
        new KnownBase("Microsoft.SemanticKernel.Embeddings", "IEmbeddingGenerationService", 2, Supports.Embedding),
        new KnownBase("Microsoft.Agents.AI", "AIContextProvider", 0, Supports.ManifestInjection),
        new KnownBase("Microsoft.SemanticKernel", "AIContextProvider", 0, Supports.ManifestInjection),
        new KnownBase("Microsoft.SemanticKernel", "IPromptTemplate", 0, Supports.ManifestInjection),
        new KnownBase("Microsoft.SemanticKernel", "IPromptTemplateFactory", 0, Supports.ManifestInjection),
        new KnownBase("Microsoft.SemanticKernel.Data", "ITextSearch", 0, Supports.RagQuery));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
