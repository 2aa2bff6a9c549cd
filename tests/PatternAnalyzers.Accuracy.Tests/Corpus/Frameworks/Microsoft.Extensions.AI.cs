namespace Microsoft.Extensions.AI
{
    public readonly struct ChatRole : IEquatable<ChatRole>
    {
        public static ChatRole System { get; } = new("system");
        public static ChatRole Assistant { get; } = new("assistant");
        public static ChatRole User { get; } = new("user");
        public static ChatRole Tool { get; } = new("tool");
        public ChatRole(string value) { Value = value; }
        public string Value { get; }
        public bool Equals(ChatRole other) => Value == other.Value;
        public override bool Equals(object? obj) => obj is ChatRole r && Equals(r);
        public override int GetHashCode() => Value.GetHashCode();
        public static bool operator ==(ChatRole l, ChatRole r) => l.Equals(r);
        public static bool operator !=(ChatRole l, ChatRole r) => !l.Equals(r);
    }
    public class AIContent { }
    public sealed class TextContent : AIContent { public TextContent(string? text) { Text = text ?? ""; } public string Text { get; set; } }
    public class FunctionCallContent : AIContent
    {
        public FunctionCallContent(string callId, string name, IDictionary<string, object?>? arguments = null) { CallId = callId; Name = name; Arguments = arguments; }
        public string CallId { get; }
        public string Name { get; }
        public IDictionary<string, object?>? Arguments { get; set; }
    }
    public class FunctionResultContent : AIContent
    {
        public FunctionResultContent(string callId, object? result) { CallId = callId; Result = result; }
        public string CallId { get; }
        public object? Result { get; set; }
    }
    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(ChatRole role, string? content) { Role = role; Contents.Add(new TextContent(content)); }
        public ChatMessage(ChatRole role, IList<AIContent>? contents) { Role = role; Contents = contents ?? new List<AIContent>(); }
        public ChatRole Role { get; set; } = ChatRole.User;
        public string? AuthorName { get; set; }
        public string Text => string.Concat(Contents.OfType<TextContent>().Select(c => c.Text));
        public IList<AIContent> Contents { get; set; } = new List<AIContent>();
    }
    public class AITool { public virtual string Name => GetType().Name; public virtual string Description => ""; }
    public class AIFunctionArguments : Dictionary<string, object?>
    {
        public AIFunctionArguments() { }
        public AIFunctionArguments(IDictionary<string, object?>? arguments) : base(arguments ?? new Dictionary<string, object?>()) { }
    }
    public abstract class AIFunction : AITool
    {
        public ValueTask<object?> InvokeAsync(AIFunctionArguments? arguments = null, CancellationToken cancellationToken = default) => InvokeCoreAsync(arguments ?? new(), cancellationToken);
        protected abstract ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken);
    }
    public static class AIFunctionFactory { public static AIFunction Create(Delegate method, string? name = null, string? description = null) => throw new NotSupportedException(); }
    public class ChatResponseFormat { public static ChatResponseFormat Text { get; } = new(); public static ChatResponseFormat Json { get; } = new(); }
    public class ChatOptions
    {
        public float? Temperature { get; set; }
        public int? MaxOutputTokens { get; set; }
        public string? ModelId { get; set; }
        public string? Instructions { get; set; }
        public ChatResponseFormat? ResponseFormat { get; set; }
        public IList<AITool>? Tools { get; set; }
    }
    public class UsageDetails { public long? InputTokenCount { get; set; } public long? OutputTokenCount { get; set; } public long? TotalTokenCount { get; set; } }
    public class ChatResponse
    {
        public ChatResponse() { }
        public ChatResponse(ChatMessage message) { Messages.Add(message); }
        public IList<ChatMessage> Messages { get; set; } = new List<ChatMessage>();
        public string Text => string.Concat(Messages.Select(m => m.Text));
        public string? ModelId { get; set; }
        public UsageDetails? Usage { get; set; }
    }
    public class ChatResponse<T> : ChatResponse { public T Result => throw new NotSupportedException(); public bool TryGetResult(out T? result) { result = default; return false; } }
    public class ChatResponseUpdate { public string Text { get; } = ""; public ChatRole? Role { get; set; } }
    public interface IChatClient : IDisposable
    {
        Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default);
        object? GetService(Type serviceType, object? serviceKey = null);
    }
    public class DelegatingChatClient : IChatClient
    {
        protected DelegatingChatClient(IChatClient innerClient) { InnerClient = innerClient; }
        protected IChatClient InnerClient { get; }
        public virtual Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => InnerClient.GetResponseAsync(messages, options, cancellationToken);
        public virtual IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => InnerClient.GetStreamingResponseAsync(messages, options, cancellationToken);
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => null;
        public void Dispose() { Dispose(true); }
        protected virtual void Dispose(bool disposing) { }
    }
    public static class ChatClientExtensions
    {
        public static Task<ChatResponse> GetResponseAsync(this IChatClient client, string chatMessage, ChatOptions? options = null, CancellationToken cancellationToken = default) => client.GetResponseAsync(new[] { new ChatMessage(ChatRole.User, chatMessage) }, options, cancellationToken);
        public static IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(this IChatClient client, string chatMessage, ChatOptions? options = null, CancellationToken cancellationToken = default) => client.GetStreamingResponseAsync(new[] { new ChatMessage(ChatRole.User, chatMessage) }, options, cancellationToken);
    }
    public static class ChatClientStructuredOutputExtensions
    {
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, IEnumerable<ChatMessage> messages, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, string chatMessage, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
    public class Embedding { public string? ModelId { get; set; } }
    public sealed class Embedding<T> : Embedding { public Embedding(ReadOnlyMemory<T> vector) { Vector = vector; } public ReadOnlyMemory<T> Vector { get; set; } }
    public sealed class GeneratedEmbeddings<TEmbedding> : List<TEmbedding> where TEmbedding : Embedding
    {
        public GeneratedEmbeddings() { }
        public GeneratedEmbeddings(IEnumerable<TEmbedding> embeddings) : base(embeddings) { }
        public UsageDetails? Usage { get; set; }
    }
    public class EmbeddingGenerationOptions { public int? Dimensions { get; set; } public string? ModelId { get; set; } }
    public interface IEmbeddingGenerator : IDisposable { object? GetService(Type serviceType, object? serviceKey = null); }
    public interface IEmbeddingGenerator<in TInput, TEmbedding> : IEmbeddingGenerator where TEmbedding : Embedding
    {
        Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default);
    }
    public class DelegatingEmbeddingGenerator<TInput, TEmbedding> : IEmbeddingGenerator<TInput, TEmbedding> where TEmbedding : Embedding
    {
        protected DelegatingEmbeddingGenerator(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) { InnerGenerator = innerGenerator; }
        protected IEmbeddingGenerator<TInput, TEmbedding> InnerGenerator { get; }
        public virtual Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => InnerGenerator.GenerateAsync(values, options, cancellationToken);
        public virtual object? GetService(Type serviceType, object? serviceKey = null) => null;
        public void Dispose() { Dispose(true); }
        protected virtual void Dispose(bool disposing) { }
    }
    public static class EmbeddingGeneratorExtensions
    {
        public static Task<ReadOnlyMemory<float>> GenerateVectorAsync<TInput>(this IEmbeddingGenerator<TInput, Embedding<float>> generator, TInput value, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public static Task<TEmbedding> GenerateAsync<TInput, TEmbedding>(this IEmbeddingGenerator<TInput, TEmbedding> generator, TInput value, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) where TEmbedding : Embedding => throw new NotSupportedException();
    }
}
