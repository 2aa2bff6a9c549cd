using Microsoft.SemanticKernel.ChatCompletion;
namespace Microsoft.SemanticKernel
{
    public class KernelArguments : Dictionary<string, object?> { }
    [AttributeUsage(AttributeTargets.Method)] public sealed class KernelFunctionAttribute : Attribute { public KernelFunctionAttribute() { } public KernelFunctionAttribute(string? name) { } }
    public class FunctionResult { public T? GetValue<T>() => default; }
    public class KernelFunction { public string Name { get; } = ""; public string? PluginName { get; } }
    public class KernelPlugin { public string Name { get; } = ""; }
    public class KernelPluginCollection : List<KernelPlugin> { }
    public class PromptExecutionSettings { public string? ModelId { get; set; } public FunctionChoiceBehavior? FunctionChoiceBehavior { get; set; } }
    public class FunctionChoiceBehavior { public static FunctionChoiceBehavior Auto() => new(); public static FunctionChoiceBehavior None() => new(); }
    public sealed class Kernel
    {
        public IServiceProvider Services { get; } = null!;
        public KernelPluginCollection Plugins { get; } = new();
        public Kernel Clone() => new();
        public static IKernelBuilder CreateBuilder() => throw new NotSupportedException();
        public Task<FunctionResult> InvokePromptAsync(string promptTemplate, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<FunctionResult> InvokeAsync(string? pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public T GetRequiredService<T>(object? serviceKey = null) where T : class => throw new NotSupportedException();
    }
    public interface IKernelBuilder { Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; } }
    public static class KernelExtensions
    {
        public static Kernel Build(this IKernelBuilder builder) => new();
        public static KernelPlugin ImportPluginFromType<T>(this Kernel kernel, string? pluginName = null) => new();
        public static KernelPlugin ImportPluginFromObject(this Kernel kernel, object target, string? pluginName = null) => new();
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, string apiKey) => builder;
    }
    public class ChatMessageContent
    {
        public ChatMessageContent() { }
        public ChatMessageContent(AuthorRole role, string? content) { Role = role; Content = content; }
        public AuthorRole Role { get; set; }
        public string? Content { get; set; }
        public string? AuthorName { get; set; }
    }
    public class StreamingChatMessageContent { public string? Content { get; set; } }
    public class FunctionInvocationContext { public Kernel Kernel { get; } = null!; public KernelFunction Function { get; } = null!; public KernelArguments Arguments { get; } = null!; public FunctionResult Result { get; set; } = null!; public CancellationToken CancellationToken { get; } }
    public interface IFunctionInvocationFilter { Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next); }
    public class PromptRenderContext { public string? RenderedPrompt { get; set; } public KernelFunction Function { get; } = null!; public KernelArguments Arguments { get; } = null!; }
    public interface IPromptRenderFilter { Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next); }
}
namespace Microsoft.SemanticKernel.ChatCompletion
{
    public readonly struct AuthorRole { public static AuthorRole System { get; } = new("system"); public static AuthorRole User { get; } = new("user"); public static AuthorRole Assistant { get; } = new("assistant"); public static AuthorRole Tool { get; } = new("tool"); public AuthorRole(string label) { Label = label; } public string Label { get; } }
    public class ChatHistory : List<ChatMessageContent>
    {
        public ChatHistory() { }
        public ChatHistory(string systemMessage) { AddSystemMessage(systemMessage); }
        public void AddSystemMessage(string content) => Add(new(AuthorRole.System, content));
        public void AddUserMessage(string content) => Add(new(AuthorRole.User, content));
        public void AddAssistantMessage(string content) => Add(new(AuthorRole.Assistant, content));
    }
    public interface IChatCompletionService
    {
        IReadOnlyDictionary<string, object?> Attributes { get; }
        Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }
    public static class ChatCompletionServiceExtensions { public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }
}
namespace Microsoft.SemanticKernel.Embeddings
{
    public interface ITextEmbeddingGenerationService
    {
        IReadOnlyDictionary<string, object?> Attributes { get; }
        Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync(IList<string> data, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }
    public static class EmbeddingGenerationExtensions { public static Task<ReadOnlyMemory<float>> GenerateEmbeddingAsync(this ITextEmbeddingGenerationService generator, string value, Kernel? kernel = null, CancellationToken cancellationToken = default) => throw new NotSupportedException(); }
}
namespace Microsoft.SemanticKernel.Agents
{
    using Microsoft.SemanticKernel.Agents.Chat;
    public abstract class AgentThread { public virtual string? Id { get; protected set; } }
    public sealed class ChatHistoryAgentThread : AgentThread { public ChatHistoryAgentThread() { } public ChatHistoryAgentThread(ChatHistory chatHistory) { } }
    public class AgentInvokeOptions { public string AdditionalInstructions { get; set; } = ""; }
    public class AgentResponseItem<TMessage> { public AgentResponseItem(TMessage message, AgentThread thread) { Message = message; Thread = thread; } public TMessage Message { get; } public AgentThread Thread { get; } public static implicit operator TMessage(AgentResponseItem<TMessage> r) => r.Message; }
    public abstract class Agent
    {
        public string? Name { get; init; }
        public string Id { get; init; } = Guid.NewGuid().ToString();
        public string? Description { get; init; }
        public string? Instructions { get; init; }
        public Kernel Kernel { get; init; } = new();
        public abstract IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default);
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ChatMessageContent message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => InvokeAsync(new[] { message }, thread, options, cancellationToken);
    }
    public sealed class ChatCompletionAgent : Agent
    {
        public KernelArguments? Arguments { get; init; }
        public override IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
    public class AgentGroupChatSettings { public SelectionStrategy? SelectionStrategy { get; set; } public TerminationStrategy? TerminationStrategy { get; set; } }
    public sealed class AgentGroupChat
    {
        public AgentGroupChat(params Agent[] agents) { Agents = agents; }
        public AgentGroupChatSettings ExecutionSettings { get; set; } = new();
        public IReadOnlyList<Agent> Agents { get; }
        public bool IsComplete { get; set; }
        public void AddAgent(Agent agent) { }
        public void AddChatMessage(ChatMessageContent message) { }
        public IAsyncEnumerable<ChatMessageContent> InvokeAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<ChatMessageContent> InvokeAsync(Agent agent, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<ChatMessageContent> GetChatMessagesAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
namespace Microsoft.SemanticKernel.Agents.Chat
{
    public abstract class SelectionStrategy { public Task<Agent> NextAsync(IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default) => SelectAgentAsync(agents, history, cancellationToken); protected abstract Task<Agent> SelectAgentAsync(IReadOnlyList<Agent> agents, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken = default); }
    public abstract class TerminationStrategy { public int MaximumIterations { get; set; } = 99; public bool AutomaticReset { get; set; } public IReadOnlyList<Agent>? Agents { get; set; } protected abstract Task<bool> ShouldAgentTerminateAsync(Agent agent, IReadOnlyList<ChatMessageContent> history, CancellationToken cancellationToken); }
}
