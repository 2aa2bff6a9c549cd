using PatternAnalyzers.Extractors.Evidence.Matching;
using Supported = PatternAnalyzers.Extractors.Evidence.Matching.Supports;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>What names tell about handlers.</summary>
internal static class HandlerNames
{
    /// <summary>Methods that handlers are entered by.</summary>
    public static readonly string[] Methods =
    [
        "Handle", "HandleAsync", "Execute", "ExecuteAsync", "Consume", "ConsumeAsync", "Process", "ProcessAsync", "Invoke", "InvokeAsync",
        "HandleEvent", "HandleEventAsync", "HandleMessage", "HandleMessageAsync", "HandleCommand", "HandleCommandAsync", "HandleQuery", "HandleQueryAsync", "OnHandle", "On", "OnAsync", "When",
    ];

    /// <summary>What interfaces of handlers are called after besides Handler and Consumer.</summary>
    private static readonly string[] Endings = ["Handler", "Consumer", "Subscriber", "Listener", "Receiver", "Responder", "Interactor", "UseCase"];

    private static readonly string[] Events = ["Event", "Notification"];
    private static readonly string[] Requests = ["Command", "Query", "Request", "UseCase"];

    /// <summary><c>I…Handler</c>, <c>I…Consumer</c>, <c>I…Subscriber</c>, <c>IHandle…</c>, <c>IUseCase</c>, <c>IVerb</c>.</summary>
    public static bool IsInterface(string name) =>
        NameWords.HasPrefix(name, "I")
        && (Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal)) || name is "IHandle" or "IHandles" || IsCommandLine(name)
            || NameWords.HasPrefix(name, "IHandle"));

    /// <summary>Interfaces that say what they handle without being generic: a repository's own dispatch over messages of one type.</summary>
    public static bool IsPlainInterface(string name) =>
        name is "IMessageHandler" or "IEventHandler" or "ICommandHandler" or "IRequestHandler" or "IQueryHandler" or "INotificationHandler" or "IJobHandler" or "IWebhookHandler" or "IPacketHandler";

    /// <summary><c>CommandHandler</c>, <c>ConsumerBase</c>, <c>BaseUseCase</c>.</summary>
    public static bool IsBase(string name)
    {
        var end = name.EndsWith("Base", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name;
        return Array.Exists(Endings, ending => end.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>What command lines call a command: <c>IVerb</c>, <c>ICliCommand</c>, <c>IConsoleCommand</c>.</summary>
    public static bool IsCommandLine(string name) => name is "IVerb" or "ICliCommand" or "IConsoleCommand" or "ICommandLineCommand" or "IVerbHandler";

    /// <summary>Which handler it is by the words of its interface or base, else by those of its message.</summary>
    public static string Supports(string handler, string message)
    {
        if (IsCommandLine(handler))
            return Supported.CommandLine;
        if (Has(handler, "Exception") || Has(handler, "Error"))
            return Supported.Pipeline;
        return OfWords(handler) ?? (Has(handler, "Message") ? Supported.Message : OfWords(message)) ?? Supported.Message;
    }

    private static string? OfWords(string name)
    {
        if (Array.Exists(Events, word => Has(name, word)))
            return Supported.Event;
        return Array.Exists(Requests, word => Has(name, word)) ? Supported.Request : null;
    }

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.Ordinal) >= 0;
}
