using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Vector stores, models and cloud SDKs.</summary>
internal static class CloudEffects
{
    public static readonly EffectRow[] Rows =
    [
        new(EffectCategories.Intelligence, "Qdrant.Client", "*"),
        new(EffectCategories.Intelligence, "Qdrant.Client", "QdrantClient"),
        new(EffectCategories.Intelligence, "Pinecone", "*"),
        new(EffectCategories.Intelligence, "Pinecone", "PineconeClient"),
        new(EffectCategories.Intelligence, "ChromaDB.Client", "*"),
        new(EffectCategories.Intelligence, "Milvus.Client", "*"),
        new(EffectCategories.Intelligence, "Milvus.Client", "MilvusClient"),
        new(EffectCategories.Intelligence, "Weaviate.Client", "*"),
        new(EffectCategories.Intelligence, "Microsoft.Extensions.AI", "IChatClient"),
        new(EffectCategories.Intelligence, "Microsoft.Extensions.AI", "IEmbeddingGenerator"),
        new(EffectCategories.Intelligence, "Microsoft.Extensions.VectorData", "*"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel", "Kernel", "Invoke* Run*"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.ChatCompletion", "IChatCompletionService"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Embeddings", "ITextEmbeddingGenerationService"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Memory", "ISemanticTextMemory"),
        new(EffectCategories.Intelligence, "OpenAI", "*"),
        new(EffectCategories.Intelligence, "OpenAI.Chat", "ChatClient"),
        new(EffectCategories.Intelligence, "OpenAI.Embeddings", "EmbeddingClient"),
        new(EffectCategories.Intelligence, "Azure.AI", "*"),
        new(EffectCategories.Intelligence, "Azure.AI.OpenAI", "AzureOpenAIClient"),
        new(EffectCategories.Intelligence, "Azure.AI.OpenAI", "OpenAIClient"),
        new(EffectCategories.Intelligence, "Azure.Search.Documents", "*"),
        new(EffectCategories.Intelligence, "Azure.Search.Documents", "SearchClient"),
        new(EffectCategories.Intelligence, "Anthropic", "*"),
        new(EffectCategories.Intelligence, "OllamaSharp", "*"),
        new(EffectCategories.Intelligence, "Microsoft.ML.OnnxRuntime", "InferenceSession"),
        new(EffectCategories.Cloud, "Azure.Storage.Blobs", "BlobServiceClient"),
        new(EffectCategories.Cloud, "Azure.Storage.Blobs", "BlobContainerClient"),
        new(EffectCategories.Cloud, "Azure.Storage.Blobs", "BlobClient"),
        new(EffectCategories.Cloud, "Azure.Storage.Queues", "QueueClient"),
        new(EffectCategories.Cloud, "Azure.Data.Tables", "TableClient"),
        new(EffectCategories.Cloud, "Azure.Storage", "*"),
        new(EffectCategories.Cloud, "Azure.Data", "*"),
        new(EffectCategories.Cloud, "Azure.Identity", "*"),
        new(EffectCategories.Cloud, "Azure.Security", "*"),
        new(EffectCategories.Cloud, "Azure.Security.KeyVault.Secrets", "SecretClient"),
        new(EffectCategories.Cloud, "Amazon.S3", "IAmazonS3"),
        new(EffectCategories.Cloud, "Amazon.S3", "AmazonS3Client"),
        new(EffectCategories.Cloud, "Amazon", "*"),
        new(EffectCategories.Cloud, "Google.Cloud", "*"),
        new(EffectCategories.Cloud, "Google.Apis", "*"),
        new(EffectCategories.Cloud, "Minio", "*"),
    ];
}
