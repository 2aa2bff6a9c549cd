using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Says in words what the methods of a type do.</summary>
internal static class MemberPhrase
{
    private const int Inner = 3;
    private const int OneLiner = 2;
    private const int Block = 4;
    private const int Long = 150;
    private const int Share = 10;
    private const int Body = 6;

    // What every type has says nothing of this one.
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "CompareTo", "Clone", "ConfigureConventions", "Deconstruct", "Dispose", "DisposeAsync", "Equals", "GetEnumerator", "GetHashCode", "GetObjectData",
        "ToString", "OnActionExecuting", "OnActionExecuted", "OnResultExecuting", "OnResultExecuted", "OnConfiguring", "OnModelCreating"
    };

    /// <summary>What the public methods do, those first that say of what; empty where none says it.</summary>
    public static IReadOnlyList<Deed> Of(TypeFact type)
    {
        var methods = Methods(type);
        // A line or two beside real bodies is a convenience.
        var telling = methods.Exists(method => method.Lines >= Body)
            ? methods
                .Where(method => (method.Lines > OneLiner && !IsAccessor(method))
                    || method.Effects.Count > 0
                    || CodeShape.Of(method, ShapeNames.DependencyCalls) > 0)
                .ToList()
            : methods;
        var deeds = Said(type, telling);
        return deeds.Count > 0 ? deeds : Said(type, methods);
    }

    /// <summary>True where those methods are next to nothing of a long type: the health check of a transport is not what it is for.</summary>
    public static bool IsAside(TypeFact type)
    {
        var length = type.LineEnd - type.LineStart;
        var told = Methods(type).Where(method => MemberDeed.Of(method, type.Name) is { IsWhole: true }).ToList();
        return length > Long && told.Count is > 0 and <= OneLiner && told.Sum(method => method.Lines) * Share < length;
    }

    /// <summary>What the private methods do: <c>receives and processes the next message</c>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="alike">Whether many are told by what most of them have in common.</param>
    public static string Inside(TypeFact type, bool alike = true)
    {
        var deeds = Private(type);
        // Many helpers of many kinds are means; what most of them have in common is not.
        var main = deeds.GroupBy(deed => deed.Verb, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault();
        if (deeds.Count <= Inner)
            return DeedList.Of(deeds, Inner);
        return alike && main is not null && main.Count() * 2 >= deeds.Count ? DeedList.Of([.. main], Inner) : "";
    }

    /// <summary>What the private methods with a body do, the longest first.</summary>
    public static IReadOnlyList<Deed> Private(TypeFact type) =>
    [
        .. type.Members
            .Where(member => member is { Kind: "method", Accessibility: "private" or "protected", Lines: >= Body } && !IsOfEvent(member))
            .OrderByDescending(member => member.Lines)
            .Where(member => MemberDeed.Of(member, type.Name) is { IsWhole: true, IsQuestion: false } deed && Evident.Is(deed, member, type.Name))
                .Select(member => MemberDeed.Of(member, type.Name)!),
    ];

    private static List<Deed> Said(TypeFact type, List<MemberFact> methods)
    {
        var said = methods
            .Select(method => (Plain: Deed.Of(SimpleName(method)), Deed: MemberDeed.Of(method, type.Name), Method: method))
            .Where(pair => pair.Deed is not null && Evident.Is(pair.Deed, pair.Method, type.Name))
            .Select(pair => (pair.Plain, Deed: pair.Deed!))
            .ToList();
        // The basket that is got as quantities is the basket that others update.
        var shared = said
            .Where(pair => pair.Plain is { IsWhole: true } plain && plain.Object == pair.Deed.Object)
            .ToLookup(pair => pair.Deed.Object, pair => pair.Deed.Verb, StringComparer.Ordinal);
        var deeds = said
            .Select(pair => pair.Plain is { IsWhole: true } plain && plain.Verb == pair.Deed.Verb && shared[plain.Object].Any(verb => verb != plain.Verb)
                ? pair.Deed with { Object = plain.Object }
                : pair.Deed)
            .Distinct()
            .ToList();
        // Where there is more to say, what only starts and stops goes last.
        return [.. deeds.OrderBy(deed => deed.Object.Length == 0)];
    }

    // Who only fills in what a base left open does that.
    private static List<MemberFact> Methods(TypeFact type)
    {
        var own = type.Members
            .Where(member => Offers(member) && !member.Modifiers.Contains("override") && member.Accessibility is "public" or "internal")
            .ToList();
        // A factory beside methods of its own says how one is made.
        own = own.Exists(IsOfInstance) ? own.FindAll(IsOfInstance) : own;
        // A static question beside what is filled in of a base is a convenience.
        own = own.Exists(IsOfInstance) || !type.Members.Any(member => member.Modifiers.Contains("override") && member.Lines >= Body)
            ? own
            : own.FindAll(member => !CalledDeeds.Asks(member));
        // Beside what a type does for its base the route of its settings is nothing.
        if (own.Count > 0 && own.TrueForAll(IsTrifle) && Filled(type).FindAll(member => member.Lines >= Body) is { Count: > 0 } filled)
            return filled;
        var spoken = type.Accessibility == "public" || type.Modifiers.Contains("nested") ? own.Where(member => member.Accessibility == "public").ToList() : own;
        if (spoken.Count > 0 || own.Count > 0)
            return spoken.Exists(member => MemberDeed.Of(member, type.Name) is not null) ? spoken : own;
        return Filled(type);
    }

    // A property that is written as a method.
    private static bool IsAccessor(MemberFact method) =>
        method.Lines <= Block
            && SimpleName(method) is var name
            && ((name.StartsWith("Get", StringComparison.Ordinal) && method.Parameters.Count == 0)
                || (name.StartsWith("Set", StringComparison.Ordinal) && method.Parameters.Count == 1));

    private static List<MemberFact> Filled(TypeFact type) =>
        [.. type.Members.Where(member => Offers(member) && member.Modifiers.Contains("override") && MemberDeed.Of(member, type.Name) is { Object.Length: > 0 })];

    private static bool IsTrifle(MemberFact member) => member.Lines is > 0 and <= OneLiner && member.Parameters.Count + member.Effects.Count == 0;

    /// <summary>True for what gives a result of a web framework.</summary>
    public static bool IsAction(MemberFact member) =>
        member.Returns.IndexOf("ActionResult", StringComparison.Ordinal) >= 0 || member.Returns.IndexOf("IResult", StringComparison.Ordinal) >= 0;

    private static bool IsOfInstance(MemberFact member) => !member.Modifiers.Contains("static");

    private static bool Offers(MemberFact member) =>
        member.Kind == "method"
            && member.Accessibility != "private"
            && !IsRegistration(member)
            && !IsOfEvent(member)
            && !IsVisited(member)
            && !OnlyLog.Is(member)
            && !Idle.IsEmpty(member)
            && !Common.Contains(SimpleName(member))
            && !IsSaved(member)
            && !IsNodeEntry(SimpleName(member))
            && !SimpleName(member).EndsWith("ForTests", StringComparison.Ordinal)
            && !SimpleName(member).EndsWith("ForTesting", StringComparison.Ordinal);

    // How something is registered is not what it does.
    private static bool IsRegistration(MemberFact member) =>
        member.Modifiers.Contains("static") && !member.Modifiers.Contains("extension") && member.Parameters.Contains("IServiceCollection");

    // Every context saves its changes.
    private static bool IsSaved(MemberFact member) => member.Modifiers.Contains("override") && SimpleName(member) is "SaveChanges" or "SaveChangesAsync";

    // Who accepts visitors says nothing of himself.
    private static bool IsVisited(MemberFact member) =>
        SimpleName(member) == "Accept"
            && member.Parameters.Count == 1
            && (member.Parameters[0].EndsWith("Visitor", StringComparison.Ordinal) || member.Parameters[0].EndsWith("Inspector", StringComparison.Ordinal));

    // What follows a click is called after the button.
    private static bool IsOfEvent(MemberFact member) =>
        member.Parameters.Count == 2 && member.Parameters[0].TrimEnd('?') == "object" && member.Parameters[1].EndsWith("EventArgs", StringComparison.Ordinal);

    // What ONEX calls every node by says nothing of this one.
    private static bool IsNodeEntry(string name) =>
        name.StartsWith("Execute", StringComparison.Ordinal)
            && name.Substring("Execute".Length).Replace("Async", "") is "Effect" or "Compute" or "Reduction" or "Orchestration";

    private static string SimpleName(MemberFact member) => MemberName.Simple(member.Name);
}
