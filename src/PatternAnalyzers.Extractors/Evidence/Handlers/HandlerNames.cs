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
        "HandleEvent", "HandleEventAsync", "HandleMessage", "HandleMessageAsync", "HandleCommand", "HandleCommandAsync", "HandleQuery", "HandleQueryAsync",
        "OnHandle", "On", "OnAsync", "When",
    ];

    /// <summary>What interfaces of handlers are called after besides Handler and Consumer.</summary>
    private static readonly string[] Endings = ["Handler", "Consumer", "Subscriber", "Listener", "Receiver", "Responder", "Interactor", "UseCase"];

    private static readonly string[] Events = ["Event", "Notification", "Signal"];
    private static readonly string[] Requests = ["Command", "Query", "Request", "UseCase"];

    // Whoever works is a handler where the name also says that it works on messages: a row processor is none, a query processor is.
    private static readonly string[] Workers = ["Executor", "Performer", "Processor", "Reactor", "Runner", "Worker"];
    private static readonly string[] Messages = ["Command", "Event", "Job", "Message", "Notification", "Packet", "Query", "Request", "Signal", "UseCase"];

    // What is said of nothing but handlers, with or without what is handled behind it.
    private static readonly string[] Verbs =
    [
        "Accept", "Accepts", "Answers", "Consume", "Consumes", "Executes", "Handle", "Handles", "Processes", "ReactTo", "ReactsTo", "Receives", "RespondTo",
        "RespondsTo", "SubscribeTo", "SubscribesTo"
    ];

    /// <summary><c>I…Handler</c>, <c>I…Consumer</c>, <c>I…Subscriber</c>, <c>IHandle…</c>, <c>IUseCase</c>, <c>IVerb</c>, <c>IQueryProcessor</c>, <c>IRespondTo</c>.</summary>
    public static bool IsInterface(string name) =>
        NameWords.HasPrefix(name, "I")
        && (Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal)) || IsWorker(name) || IsCommandLine(name)
            || Array.Exists(Verbs, verb => IsSaid(name, verb)));

    /// <summary>Interfaces that say what they handle without being generic: a repository's own dispatch over messages of one type.</summary>
    public static bool IsPlainInterface(string name) =>
        name is "IMessageHandler" or "IEventHandler" or "ICommandHandler" or "IRequestHandler" or "IQueryHandler" or "INotificationHandler" or "IJobHandler"
            or "IWebhookHandler" or "IPacketHandler";

    /// <summary><c>CommandHandler</c>, <c>ConsumerBase</c>, <c>BaseUseCase</c>.</summary>
    public static bool IsBase(string name)
    {
        var end = name.EndsWith("Base", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name;
        return Array.Exists(Endings, ending => end.EndsWith(ending, StringComparison.Ordinal)) || IsWorker(end);
    }

    private static bool IsWorker(string name) =>
        Array.Exists(Workers, worker => name.EndsWith(worker, StringComparison.Ordinal)) && Array.Exists(Messages, word => Has(name, word));

    private static bool IsSaid(string name, string verb)
    {
        var said = name.Substring(1);
        return said == verb || (NameWords.HasPrefix(said, verb) && (verb == "Handle" || !Capabilities.Are(said)));
    }

    /// <summary>What command lines call a command: <c>IVerb</c>, <c>ICliCommand</c>, <c>IConsoleCommand</c>.</summary>
    public static bool IsCommandLine(string name) => name is "IVerb" or "ICliCommand" or "IConsoleCommand" or "ICommandLineCommand" or "IVerbHandler";

    /// <summary>Which handler it is by the words of its interface or base, else by those of its message, else by whether it is waited for with an answer.</summary>
    public static string Supports(string handler, string message, bool answers = false)
    {
        if (IsCommandLine(handler))
            return Supported.CommandLine;
        if (Has(handler, "Seed") || Has(handler, "Startup") || Has(handler, "Migrat"))
            return Supported.Background;
        if (Has(handler, "Exception") || Has(handler, "Error"))
            return Supported.Pipeline;
        return OfWords(handler)
            ?? (Has(handler, "Message") ? Supported.Message : OfMessage(message, handler.Length > 0))
            ?? (answers ? Supported.Request : Supported.Message);
    }

    // A bus hands over messages, whatever they tell; what a repository dispatches on its own is told apart by them.
    private static string? OfMessage(string message, bool own) => OfWords(message) ?? (own && Participles.IsEvent(message) ? Supported.Event : null);

    private static string? OfWords(string name)
    {
        if (Array.Exists(Events, word => Has(name, word)))
            return Supported.Event;
        return Array.Exists(Requests, word => Has(name, word)) ? Supported.Request : null;
    }

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.Ordinal) >= 0;
}
