using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Reads the names of messages.</summary>
internal static class MessageNames
{
    private const int Told = 3;

    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase) { "command", "event", "message", "notification", "query", "request" };

    // Words before a kind that make it a kind as well.
    private static readonly HashSet<string> OfKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "base", "domain", "event", "i", "integration", "internal", "transport"
    };

    /// <summary>What a command or query asks for: <c>AddMeetingCommentCommand</c> adds the meeting comment; null for what is none.</summary>
    public static Deed? Asked(string message)
    {
        var words = Words.Split(message.Split('<', '`')[0]).ToList();
        if (words.Count > 1 && Kinds.Contains(words[words.Count - 1]))
            words.RemoveAt(words.Count - 1);
        return Deed.Of(string.Concat(words.Select(Words.Capital))) is { IsQuestion: false } deed ? deed : null;
    }

    /// <summary>True for a name that says itself that it asks for something.</summary>
    public static bool Asks(string message) =>
        Words.Split(message.Split('<', '`')[0]) is { Count: > 1 } words && words[words.Count - 1] is "Command" or "Query" or "Request";

    /// <summary><c>ProcessOutboxCommand</c>, <c>OrderPaid and OrderShipped</c>, <c>queries</c> for <c>IQuery</c>; empty for many, which say nothing any more.</summary>
    public static string List(IReadOnlyList<string> names)
    {
        var own = names.Where(name => !IsKind(name)).ToList();
        var said = own.Count > 0 ? own : [.. names.Select(Many).Distinct(StringComparer.Ordinal)];
        if (said.Count == 2 && own.Count == 2 && IsChoice(Words.Split(own[0]), Words.Split(own[1])))
            return own[0] + " or " + own[1];
        return said.Count > Told ? "" : Prose.List(said, Told);
    }

    // Confirmed or rejected: what differs in the one word for what happened does not happen twice.
    private static bool IsChoice(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var differing = one.Zip(other, (left, right) => (Left: left, Right: right)).Where(pair => pair.Left != pair.Right).ToList();
        return one.Count == other.Count
            && differing.Count == 1
            && differing[0].Left.EndsWith("ed", StringComparison.Ordinal)
            && differing[0].Right.EndsWith("ed", StringComparison.Ordinal);
    }

    /// <summary>True for a name that ends as messages do.</summary>
    public static bool IsMessage(string name) => Kinds.Any(kind => name.EndsWith(Words.Capital(kind), StringComparison.Ordinal) && name.Length > kind.Length);

    /// <summary>True for what all queries or events are: IQuery, IDomainEvent, IntegrationEvent.</summary>
    public static bool IsKind(string name)
    {
        var words = Words.Split(name);
        return words.Count > 0 && Kinds.Contains(words[words.Count - 1]) && words.Take(words.Count - 1).All(OfKinds.Contains);
    }

    private static string Many(string name) => NounPhrase.Plural(string.Join(" ", Written.Split(name).Where(word => word != "i")));
}
