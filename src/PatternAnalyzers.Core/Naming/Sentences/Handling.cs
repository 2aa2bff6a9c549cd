using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What a type does for the messages that it handles, without what else it offers: a movie service that also handles deletions does little for them.</summary>
internal static class Handling
{
    private const string Constructor = "|#ctor";

    /// <summary>The same facts as far as its methods for messages have to do with them; as they were for a type that does nothing else.</summary>
    public static DescriptionInput Only(DescriptionInput input)
    {
        if (input.Handles.Count == 0 || input.Subtype is not ("event" or "message" or "request"))
            return input;
        var entries = Entries(input);
        if (entries.Count == 0 || !input.Type.Members.Any(member => member is { Kind: "method", Accessibility: "public" } && !entries.Contains(member)))
            return input;
        var members = Reached(input.Type, entries);
        var calls = new HashSet<string>(members.SelectMany(member => member.Calls).Select(Called), StringComparer.Ordinal);
        var effects = new HashSet<string>(members.SelectMany(member => member.Effects).Select(effect => effect.Symbol), StringComparer.Ordinal);
        var made = new HashSet<string>(
            calls.Where(call => call.IndexOf(Constructor, StringComparison.Ordinal) > 0).Select(call => call.Split('|')[0]),
            StringComparer.Ordinal);
        var called = input.Called.Where(call => calls.Contains(call.Owner + "|" + call.Member.Name)).ToList();
        return input with
        {
            Type = input.Type with { Members = [.. input.Type.Members.Where(member => member.Kind != "method" || members.Contains(member))] },
            Called = [.. called.Select(call => call with { Owner = Given(call, input.Type) })],
            Effects = [.. input.Effects.Where(effect => effects.Contains(effect.Symbol))],
            Reached = [.. input.Reached.Where(found => called.Exists(call => call.Owner == found.Through))],
            Sent = [.. input.Sent.Where(made.Contains)],
            Created = [.. input.Created.Where(made.Contains)],
        };
    }

    /// <summary>True where its base is the handler of the messages.</summary>
    public static bool IsInherited(DescriptionInput input)
    {
        var handlers = input.Implements.Where(fact => fact.Arguments.Any(argument => input.Handles.Any(handled => handled.MessageName == argument))).ToList();
        return handlers.Count > 0 && handlers.TrueForAll(fact => fact.Depth > 1) && Entries(input).Count == 0 && Nature.Parent(input).Length > 0;
    }

    private static List<MemberFact> Entries(DescriptionInput input) =>
        [.. input.Type.Members.Where(member => member.Kind == "method"
            && member.Parameters.Count > 0
            && input.Handles.Any(handled => member.Parameters.Any(parameter => IsOf(parameter, handled.MessageName))))];

    // ConsumeContext<OrderPaid> as well as OrderPaid.
    private static bool IsOf(string parameter, string message) =>
        parameter == message
            || parameter.EndsWith("<" + message + ">", StringComparison.Ordinal)
            || parameter.EndsWith("." + message, StringComparison.Ordinal);

    private static HashSet<MemberFact> Reached(TypeFact type, List<MemberFact> entries)
    {
        var start = type.Symbol + "|";
        var byName = type.Members.ToLookup(member => start + member.Name, StringComparer.Ordinal);
        var reached = new HashSet<MemberFact>(entries);
        var waiting = new Queue<MemberFact>(entries);
        while (waiting.Count > 0)
        {
            foreach (var member in waiting.Dequeue().Calls.SelectMany(call => byName[call]))
            {
                if (reached.Add(member))
                    waiting.Enqueue(member);
            }
        }

        return reached;
    }

    // T:Shop.IOrders`1!Shop.Core|Save(System.Int32) is IOrders|Save(System.Int32).
    private static string Called(string call) => MemberName.Owner(call) + call.Substring(Math.Max(call.IndexOf('|'), 0));

    // What a repository has of the base of all repositories it is called by its own name for.
    private static string Given(CalledMember call, TypeFact type)
    {
        const string Repository = "Repository";
        if (!call.IsInterface || !call.Owner.EndsWith(Repository, StringComparison.Ordinal) || Deeds.Collaborator.IsGiven(type, call.Owner))
            return call.Owner;
        var given = type.Dependencies
            .Select(dependency => dependency.Type)
            .Where(name => name.EndsWith(Repository, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return given.Count == 1 ? given[0] : call.Owner;
    }
}
