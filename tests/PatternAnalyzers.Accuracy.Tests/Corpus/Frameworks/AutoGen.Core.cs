namespace AutoGen.Core
{
    public readonly struct Role { private readonly string label; public Role(string name) { label = name; } public static Role User { get; } = new("user"); public static Role Assistant { get; } = new("assistant"); public static Role System { get; } = new("system"); public override string ToString() => label; }
    public interface IMessage { string? From { get; set; } }
    public class TextMessage : IMessage { public TextMessage(Role role, string content, string? from = null) { Role = role; Content = content; From = from; } public Role Role { get; set; } public string Content { get; set; } public string? From { get; set; } }
    public class GenerateReplyOptions { public float? Temperature { get; set; } public int? MaxToken { get; set; } public string[]? StopSequence { get; set; } }
    public interface IAgentMetaInformation { string Name { get; } }
    public interface IAgent : IAgentMetaInformation { Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, GenerateReplyOptions? options = null, CancellationToken cancellationToken = default); }
    public class MiddlewareContext { public MiddlewareContext(IEnumerable<IMessage> messages, GenerateReplyOptions? options) { Messages = messages; Options = options; } public IEnumerable<IMessage> Messages { get; } public GenerateReplyOptions? Options { get; } }
    public interface IMiddleware { string? Name { get; } Task<IMessage> InvokeAsync(MiddlewareContext context, IAgent agent, CancellationToken cancellationToken = default); }
    public interface IGroupChat { void SendIntroduction(IMessage message); Task<IEnumerable<IMessage>> CallAsync(IEnumerable<IMessage>? conversation = null, int maxRound = 10, CancellationToken ct = default); }
    public class Graph { public Graph(IEnumerable<Transition>? transitions = null) { } public void AddTransition(Transition transition) { } }
    public class Transition { public static Transition Create(IAgent from, IAgent to) => new(); }
    public class GroupChat : IGroupChat { public GroupChat(IEnumerable<IAgent> members, IAgent? admin = null, IEnumerable<IMessage>? initializeMessages = null, Graph? workflow = null) { } public void SendIntroduction(IMessage message) { } public Task<IEnumerable<IMessage>> CallAsync(IEnumerable<IMessage>? conversation = null, int maxRound = 10, CancellationToken ct = default) => throw new NotSupportedException(); }
    public static class AgentExtension { public static Task<IMessage> SendAsync(this IAgent agent, string message, IEnumerable<IMessage>? chatHistory = null, CancellationToken ct = default) => throw new NotSupportedException(); public static string? GetContent(this IMessage message) => (message as TextMessage)?.Content; }
}
