using Microsoft.Extensions.AI;
namespace Microsoft.Agents.AI
{
    public abstract class AgentThread { }
    public class AgentRunOptions { }
    public class AgentRunResponse
    {
        public AgentRunResponse() { }
        public AgentRunResponse(ChatMessage message) { Messages.Add(message); }
        public IList<ChatMessage> Messages { get; set; } = new List<ChatMessage>();
        public string Text => string.Concat(Messages.Select(m => m.Text));
        public string? AgentId { get; set; }
    }
    public class AgentRunResponseUpdate { public AgentRunResponseUpdate() { } public AgentRunResponseUpdate(ChatRole? role, string? content) { Text = content ?? ""; } public string Text { get; } = ""; }
    public abstract class AIAgent
    {
        public virtual string Id { get; } = Guid.NewGuid().ToString("N");
        public virtual string? Name { get; }
        public virtual string? Description { get; }
        public abstract AgentThread GetNewThread();
        public Task<AgentRunResponse> RunAsync(string message, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => RunAsync(new[] { new ChatMessage(ChatRole.User, message) }, thread, options, cancellationToken);
        public abstract Task<AgentRunResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default);
        public abstract IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default);
    }
    public class DelegatingAIAgent : AIAgent
    {
        protected DelegatingAIAgent(AIAgent innerAgent) { InnerAgent = innerAgent; }
        protected AIAgent InnerAgent { get; }
        public override AgentThread GetNewThread() => InnerAgent.GetNewThread();
        public override Task<AgentRunResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => InnerAgent.RunAsync(messages, thread, options, cancellationToken);
        public override IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => InnerAgent.RunStreamingAsync(messages, thread, options, cancellationToken);
    }
    public sealed class ChatClientAgent : AIAgent
    {
        public ChatClientAgent(IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null) { }
        public override AgentThread GetNewThread() => throw new NotSupportedException();
        public override Task<AgentRunResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public override IAsyncEnumerable<AgentRunResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, AgentThread? thread = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
