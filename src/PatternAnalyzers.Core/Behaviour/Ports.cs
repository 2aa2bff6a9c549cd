using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Abstractions that stand for the outside world.</summary>
internal static class Ports
{
    // Names of persistence: whoever is given one of these keeps its own data there, whatever else it works with.
    private static readonly string[] Stores = ["Repository", "UnitOfWork", "Outbox", "Store", "Storage", "Dao", "DbContext", "Reader", "Writer"];

    // What carries something out of the process, whoever implements it.
    private static readonly string[] Carriers = ["Transport", "Gateway", "MessageBus", "EventBus", "Mailer", "Publisher", "Sender"];

    private static readonly string[] Verbs =
    [
        "Save", "Load", "Fetch", "Download", "Upload", "Publish", "Send", "Post", "Upsert", "Insert", "Persist", "Store", "Enqueue", "Print", "Notify", "Mail",
        "Email", "Broadcast", "Push", "Pull",
        "Delete", "Query", "Read", "Write", "Flush", "Export", "Import", "Subscribe", "Emit",
    ];

    /// <summary>True when the name says that data is kept behind it.</summary>
    public static bool IsStore(Unit named) => Stores.Any(ending => named.Type.Name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>True when the name says that what is told goes out of the process, or is kept.</summary>
    public static bool IsPort(Unit named) => IsStore(named) || Carriers.Any(ending => named.Type.Name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>True when nobody in the solution is behind the abstraction, but what is called says that it leaves the process: it is waited for or its verb is one of I/O.</summary>
    public static bool IsOutside(CallEdge edge, BehaviourGraph graph) =>
        edge.Named.Type.TypeKind == "interface" && !graph.IsImplemented(edge.Named) && (LeavesTheProcess(edge.Node.Member) || IsStore(edge.Named));

    /// <summary>True for an abstraction that is only asked and answers at once: a model, a strategy, a source of values.</summary>
    public static bool IsQuestion(Unit named) =>
        !IsStore(named) && named.Type.Members.Count > 0 && named.Type.Members.All(member => member.Returns is not ("" or "void") && !LeavesTheProcess(member));

    /// <summary>True when the verb is one of I/O: Send, Save, Download.</summary>
    public static bool LeavesByVerb(MemberFact member) => Verbs.Any(verb => StartsWithWord(member.Name, verb));

    /// <summary>True for a port with several adapters, or one that is waited for by its name: whichever is plugged in, to tell it something is to leave the process.</summary>
    public static bool IsAdapted(CallEdge edge, BehaviourGraph graph) =>
        graph.IsPlugIn(edge.Named) ? LeavesByVerb(edge.Node.Member) || IsPort(edge.Named) : IsPort(edge.Named) && Awaitable.Is(edge.Returns);

    private static bool LeavesTheProcess(MemberFact member) => Awaitable.Is(member.Returns) || LeavesByVerb(member);

    // "Post" begins PostOrder, not Postpone.
    private static bool StartsWithWord(string name, string verb) =>
        name.StartsWith(verb, StringComparison.Ordinal) && (name.Length == verb.Length || !char.IsLower(name[verb.Length]));
}
