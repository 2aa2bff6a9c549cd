using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Models, agents that speak through a model, vector stores and the search services built for them.</summary>
internal static class IntelligenceEffects
{
    private const string Speaking = "Run* Invoke* GenerateReply* GenerateStreamingReply* Send* Call* Stream*";

    public static readonly EffectRow[] Rows =
    [
        .. Models(), .. Agents(), .. VectorStores(),
    ];

    private static EffectRow[] Models() =>
    [
        new(EffectCategories.Intelligence, "Microsoft.Extensions.AI", "IChatClient"),
        new(EffectCategories.Intelligence, "Microsoft.Extensions.AI", "IEmbeddingGenerator"),
        new(EffectCategories.Intelligence, "Microsoft.Extensions.AI", "IImageGenerator"),
        new(EffectCategories.Intelligence, "Microsoft.Extensions.AI", "ISpeechToTextClient"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel", "Kernel", "Invoke* Run*"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel", "KernelFunction", "Invoke*"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.ChatCompletion", "IChatCompletionService"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.TextGeneration", "ITextGenerationService"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.TextToImage", "ITextToImageService"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.AudioToText", "IAudioToTextService"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Embeddings", "ITextEmbeddingGenerationService"),
        new(EffectCategories.Intelligence, "Microsoft.KernelMemory", "IKernelMemory"),
        new(EffectCategories.Intelligence, "OpenAI", "*"),
        new(EffectCategories.Intelligence, "OpenAI", "OpenAIClient"),
        new(EffectCategories.Intelligence, "OpenAI.Chat", "ChatClient"),
        new(EffectCategories.Intelligence, "OpenAI.Embeddings", "EmbeddingClient"),
        new(EffectCategories.Intelligence, "OpenAI.Images", "ImageClient"),
        new(EffectCategories.Intelligence, "OpenAI.Audio", "AudioClient"),
        new(EffectCategories.Intelligence, "OpenAI.Assistants", "AssistantClient"),
        new(EffectCategories.Intelligence, "Azure.AI", "*"),
        new(EffectCategories.Intelligence, "Azure.AI.OpenAI", "AzureOpenAIClient"),
        new(EffectCategories.Intelligence, "Azure.AI.Inference", "ChatCompletionsClient"),
        new(EffectCategories.Intelligence, "Azure.AI.Inference", "EmbeddingsClient"),
        new(EffectCategories.Intelligence, "Azure.AI.TextAnalytics", "TextAnalyticsClient"),
        new(EffectCategories.Intelligence, "Azure.AI.FormRecognizer.DocumentAnalysis", "DocumentAnalysisClient"),
        new(EffectCategories.Intelligence, "Anthropic", "*"),
        new(EffectCategories.Intelligence, "Anthropic.SDK", "AnthropicClient"),
        new(EffectCategories.Intelligence, "Mscc.GenerativeAI", "*"),
        new(EffectCategories.Intelligence, "Mscc.GenerativeAI", "GenerativeModel"),
        new(EffectCategories.Intelligence, "OllamaSharp", "*"),
        new(EffectCategories.Intelligence, "OllamaSharp", "OllamaApiClient"),
        new(EffectCategories.Intelligence, "OllamaSharp", "IOllamaApiClient"),
        new(EffectCategories.Intelligence, "Mistral.SDK", "MistralClient"),
        new(EffectCategories.Intelligence, "Betalgo.Ranul.OpenAI.Interfaces", "IOpenAIService"),
        new(EffectCategories.Intelligence, "LLama", "StatelessExecutor"),
        new(EffectCategories.Intelligence, "LLama", "InteractiveExecutor"),
        new(EffectCategories.Intelligence, "LLama", "ChatSession", "Chat*"),
        new(EffectCategories.Intelligence, "LLama", "LLamaEmbedder"),
        new(EffectCategories.Intelligence, "Amazon.BedrockRuntime", "IAmazonBedrockRuntime"),
        new(EffectCategories.Intelligence, "Amazon.BedrockRuntime", "AmazonBedrockRuntimeClient"),
        new(EffectCategories.Intelligence, "Microsoft.ML.OnnxRuntime", "InferenceSession"),
        new(EffectCategories.Intelligence, "Microsoft.CognitiveServices.Speech", "*"),
        new(EffectCategories.Intelligence, "ModelContextProtocol.Client", "McpClient"),
        new(EffectCategories.Intelligence, "ModelContextProtocol.Client", "IMcpClient"),
    ];

    private static EffectRow[] Agents() =>
    [
        new(EffectCategories.Intelligence, "Microsoft.Agents.AI", "AIAgent", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.Agents.AI", "ChatClientAgent", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.Agents.AI.Workflows", "InProcessExecution"),
        new(EffectCategories.Intelligence, "Microsoft.Agents.AI.Workflows", "AgentWorkflowBuilder"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents", "Agent", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents", "ChatCompletionAgent", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents", "OpenAIAssistantAgent", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents", "AzureAIAgent", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents", "AgentGroupChat", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents", "AgentChat", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents.Orchestration.Sequential", "SequentialOrchestration", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents.Orchestration.Concurrent", "ConcurrentOrchestration", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents.Orchestration.Handoff", "HandoffOrchestration", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents.Orchestration.GroupChat", "GroupChatOrchestration", Speaking),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Agents.Magentic", "MagenticOrchestration", Speaking),
        new(EffectCategories.Intelligence, "AutoGen.Core", "IAgent", Speaking),
        new(EffectCategories.Intelligence, "AutoGen.Core", "IStreamingAgent", Speaking),
        new(EffectCategories.Intelligence, "AutoGen.Core", "AgentExtension", Speaking + " Initiate*"),
        new(EffectCategories.Intelligence, "AutoGen.Core", "IGroupChat", Speaking),
        new(EffectCategories.Intelligence, "AutoGen.Core", "GroupChat", Speaking),
        new(EffectCategories.Intelligence, "AutoGen.Core", "RoundRobinGroupChat", Speaking),
        new(EffectCategories.Intelligence, "AutoGen.Core", "GroupChatExtension", Speaking),
    ];

    private static EffectRow[] VectorStores() =>
    [
        new(EffectCategories.Intelligence, "Microsoft.Extensions.VectorData", "*"),
        new(EffectCategories.Intelligence, "Microsoft.Extensions.VectorData", "VectorStore"),
        new(EffectCategories.Intelligence, "Microsoft.Extensions.VectorData", "VectorStoreCollection"),
        new(EffectCategories.Intelligence, "Microsoft.Extensions.VectorData", "IVectorStore"),
        new(EffectCategories.Intelligence, "Microsoft.Extensions.VectorData", "IVectorStoreRecordCollection"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Memory", "ISemanticTextMemory"),
        new(EffectCategories.Intelligence, "Microsoft.SemanticKernel.Memory", "IMemoryStore"),
        new(EffectCategories.Intelligence, "Qdrant.Client", "*"),
        new(EffectCategories.Intelligence, "Qdrant.Client", "QdrantClient"),
        new(EffectCategories.Intelligence, "Qdrant.Client", "IQdrantClient"),
        new(EffectCategories.Intelligence, "Pinecone", "*"),
        new(EffectCategories.Intelligence, "Pinecone", "PineconeClient"),
        new(EffectCategories.Intelligence, "ChromaDB.Client", "*"),
        new(EffectCategories.Intelligence, "ChromaDB.Client", "ChromaClient"),
        new(EffectCategories.Intelligence, "ChromaDB.Client", "ChromaCollectionClient"),
        new(EffectCategories.Intelligence, "Milvus.Client", "*"),
        new(EffectCategories.Intelligence, "Milvus.Client", "MilvusClient"),
        new(EffectCategories.Intelligence, "Milvus.Client", "MilvusCollection"),
        new(EffectCategories.Intelligence, "Weaviate.Client", "*"),
        new(EffectCategories.Intelligence, "Weaviate.Client", "WeaviateClient"),
        new(EffectCategories.Intelligence, "Azure.Search.Documents", "*"),
        new(EffectCategories.Intelligence, "Azure.Search.Documents", "SearchClient"),
        new(EffectCategories.Intelligence, "Azure.Search.Documents.Indexes", "SearchIndexClient"),
    ];
}
