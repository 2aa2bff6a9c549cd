using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Types of the frameworks for models, by full name; by simple name when they do not resolve and the name says enough.</summary>
internal static class ModelTypes
{
    private static readonly Dictionary<string, (string Space, ModelRole Role, bool ByName)[]> Known = Index(
        ("Microsoft.Extensions.AI", ModelRole.Chat, true, "IChatClient DelegatingChatClient"),
        ("Microsoft.SemanticKernel.ChatCompletion", ModelRole.Chat, true, "IChatCompletionService"),
        ("Microsoft.SemanticKernel.TextGeneration", ModelRole.Chat, true, "ITextGenerationService"),
        ("Microsoft.SemanticKernel", ModelRole.Chat, false, "Kernel IKernel"),
        ("OpenAI.Chat", ModelRole.Chat, false, "ChatClient"),
        ("OpenAI.Responses", ModelRole.Chat, true, "OpenAIResponseClient"),
        ("OllamaSharp", ModelRole.Chat, true, "IOllamaApiClient OllamaApiClient"),
        ("Anthropic", ModelRole.Chat, true, "AnthropicClient"),
        ("Anthropic.SDK", ModelRole.Chat, true, "AnthropicClient"),
        ("Azure.AI.Inference", ModelRole.Chat, true, "ChatCompletionsClient"),
        ("Microsoft.Agents.AI", ModelRole.Agent, true, "AIAgent ChatClientAgent DelegatingAIAgent"),
        ("Microsoft.SemanticKernel.Agents", ModelRole.Agent, true, "ChatCompletionAgent KernelAgent ChatHistoryAgent"),
        ("Microsoft.SemanticKernel.Agents", ModelRole.Agent, false, "Agent"),
        ("Microsoft.SemanticKernel.Agents.OpenAI", ModelRole.Agent, true, "OpenAIAssistantAgent OpenAIResponseAgent"),
        ("Microsoft.SemanticKernel.Agents.AzureAI", ModelRole.Agent, true, "AzureAIAgent"),
        ("AutoGen.Core", ModelRole.Agent, false, "IAgent IStreamingAgent MiddlewareAgent DefaultReplyAgent"),
        ("AutoGen", ModelRole.Agent, true, "ConversableAgent AssistantAgent UserProxyAgent"),
        ("AutoGen.OpenAI", ModelRole.Agent, true, "OpenAIChatAgent"),
        ("AutoGen.SemanticKernel", ModelRole.Agent, true, "SemanticKernelAgent SemanticKernelChatCompletionAgent"),
        ("Microsoft.AutoGen.Core", ModelRole.Agent, false, "BaseAgent"),
        ("Microsoft.AutoGen.Contracts", ModelRole.Agent, false, "IAgent IHostableAgent"),
        ("Microsoft.SemanticKernel.Agents", ModelRole.Group, true, "AgentGroupChat AgentChat"),
        ("Microsoft.SemanticKernel.Agents.Orchestration", ModelRole.Group, false, "AgentOrchestration"),
        ("AutoGen.Core", ModelRole.Group, true, "RoundRobinGroupChat"),
        ("AutoGen.Core", ModelRole.Group, false, "GroupChat IGroupChat GroupChatManager"),
        ("Microsoft.Agents.AI.Workflows", ModelRole.Group, true, "AgentWorkflowBuilder"),
        ("Microsoft.Extensions.AI", ModelRole.Tool, true, "AITool AIFunction AIFunctionFactory FunctionCallContent"),
        ("OpenAI.Chat", ModelRole.Tool, true, "ChatTool ChatToolCall ToolChatMessage"),
        ("Microsoft.SemanticKernel", ModelRole.Tool, true, "KernelFunction KernelPlugin FunctionChoiceBehavior KernelPluginFactory"),
        ("Microsoft.SemanticKernel.Connectors.OpenAI", ModelRole.Tool, true, "ToolCallBehavior"),
        ("Microsoft.Extensions.AI", ModelRole.Vectors, true, "IEmbeddingGenerator"),
        ("OpenAI.Embeddings", ModelRole.Vectors, true, "EmbeddingClient"),
        ("Microsoft.SemanticKernel.Embeddings", ModelRole.Vectors, true, "ITextEmbeddingGenerationService"),
        ("Microsoft.SemanticKernel.Memory", ModelRole.Vectors, true, "ISemanticTextMemory"),
        ("Microsoft.Extensions.VectorData", ModelRole.Vectors, true, "VectorStore VectorStoreCollection IVectorStore IVectorStoreRecordCollection IVectorizedSearch IVectorSearchable"),
        ("Qdrant.Client", ModelRole.Vectors, true, "QdrantClient IQdrantClient"),
        ("Pinecone", ModelRole.Vectors, true, "PineconeClient"),
        ("ChromaDB.Client", ModelRole.Vectors, true, "ChromaClient ChromaCollectionClient"),
        ("Milvus.Client", ModelRole.Vectors, true, "MilvusClient"),
        ("Microsoft.Extensions.AI", ModelRole.Prompt, false, "ChatMessage ChatOptions"),
        ("OpenAI.Chat", ModelRole.Prompt, true, "ChatMessage SystemChatMessage"),
        ("Microsoft.SemanticKernel.ChatCompletion", ModelRole.Prompt, true, "ChatHistory"),
        ("Microsoft.SemanticKernel", ModelRole.Prompt, true, "ChatMessageContent KernelArguments PromptTemplateConfig"));

    /// <summary>Role of the type, of a base class or of an interface of it.</summary>
    public static ModelRole Of(ITypeSymbol type)
    {
        // What a constructed type comes from is made anew each time that it is asked for, and has the same names.
        type = type.OriginalDefinition;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Own(current) is not ModelRole.None and var role)
                return role;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (Own(contract) is not ModelRole.None and var role)
                return role;
        }

        return ModelRole.None;
    }

    /// <summary>What a name that stands in code may mean: enough where a file imports the framework anyway.</summary>
    public static ModelRole Named(string name) => Known.TryGetValue(name, out var rows) ? rows[0].Role : ModelRole.None;

    private static ModelRole Own(ITypeSymbol type)
    {
        if (!Known.TryGetValue(type.Name, out var rows))
            return ModelRole.None;
        foreach (var row in rows)
        {
            if (type.TypeKind == TypeKind.Error ? row.ByName : Namespaces.Full(type) == row.Space)
                return row.Role;
        }

        return ModelRole.None;
    }

    private static Dictionary<string, (string Space, ModelRole Role, bool ByName)[]> Index(params (string Space, ModelRole Role, bool ByName, string Names)[] rows)
    {
        var index = new Dictionary<string, (string Space, ModelRole Role, bool ByName)[]>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var name in row.Names.Split(' '))
                index[name] = index.TryGetValue(name, out var known) ? [.. known, (row.Space, row.Role, row.ByName)] : [(row.Space, row.Role, row.ByName)];
        }

        return index;
    }
}
