namespace System.ClientModel { public class ClientResult<T> { public T Value { get; } = default!; public static implicit operator T(ClientResult<T> result) => result.Value; } }
namespace OpenAI { public class OpenAIClient { public OpenAIClient(string apiKey) { } public virtual OpenAI.Chat.ChatClient GetChatClient(string model) => throw new NotSupportedException(); public virtual OpenAI.Embeddings.EmbeddingClient GetEmbeddingClient(string model) => throw new NotSupportedException(); } }
namespace OpenAI.Chat
{
    using System.ClientModel;
    public enum ChatFinishReason { Stop, Length, ContentFilter, ToolCalls, FunctionCall }
    public class ChatMessageContentPart { public string Text { get; } = ""; }
    public class ChatMessageContent : System.Collections.ObjectModel.Collection<ChatMessageContentPart> { }
    public abstract class ChatMessage { public ChatMessageContent Content { get; } = new(); }
    public class SystemChatMessage : ChatMessage { public SystemChatMessage(string content) { } }
    public class UserChatMessage : ChatMessage { public UserChatMessage(string content) { } }
    public class AssistantChatMessage : ChatMessage { public AssistantChatMessage(string content) { } public AssistantChatMessage(ChatCompletion chatCompletion) { } }
    public class ToolChatMessage : ChatMessage { public ToolChatMessage(string toolCallId, string content) { } }
    public class ChatTool { public static ChatTool CreateFunctionTool(string functionName, string? functionDescription = null, BinaryData? functionParameters = null) => new(); }
    public class ChatToolCall { public string Id { get; } = ""; public string FunctionName { get; } = ""; public BinaryData FunctionArguments { get; } = BinaryData.FromString("{}"); }
    public class ChatCompletionOptions { public float? Temperature { get; set; } public int? MaxOutputTokenCount { get; set; } public IList<ChatTool> Tools { get; } = new List<ChatTool>(); }
    public class ChatCompletion { public string Id { get; } = ""; public ChatFinishReason FinishReason { get; } public ChatMessageContent Content { get; } = new(); public IReadOnlyList<ChatToolCall> ToolCalls { get; } = Array.Empty<ChatToolCall>(); }
    public class ChatClient
    {
        public ChatClient(string model, string apiKey) { }
        public virtual Task<ClientResult<ChatCompletion>> CompleteChatAsync(IEnumerable<ChatMessage> messages, ChatCompletionOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<ClientResult<ChatCompletion>> CompleteChatAsync(params ChatMessage[] messages) => throw new NotSupportedException();
    }
}
namespace OpenAI.Embeddings
{
    using System.ClientModel;
    public class EmbeddingGenerationOptions { public int? Dimensions { get; set; } }
    public class OpenAIEmbedding { public int Index { get; } public ReadOnlyMemory<float> ToFloats() => default; }
    public class OpenAIEmbeddingCollection : System.Collections.ObjectModel.ReadOnlyCollection<OpenAIEmbedding> { internal OpenAIEmbeddingCollection() : base(new List<OpenAIEmbedding>()) { } }
    public class EmbeddingClient
    {
        public EmbeddingClient(string model, string apiKey) { }
        public virtual Task<ClientResult<OpenAIEmbedding>> GenerateEmbeddingAsync(string input, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public virtual Task<ClientResult<OpenAIEmbeddingCollection>> GenerateEmbeddingsAsync(IEnumerable<string> inputs, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
