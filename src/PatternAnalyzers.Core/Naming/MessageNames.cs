namespace PatternAnalyzers.Core.Naming;

/// <summary>Reads the names of messages.</summary>
internal static class MessageNames
{
    private const int Told = 2;

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "command", "query", "request", "message" };

    private static readonly string[] Endings = ["Command", "Event", "Message", "Notification", "Query", "Request"];

    /// <summary>What a command or query asks for: <c>AddMeetingCommentCommand</c> adds the meeting comment; null for what is none.</summary>
    public static Deed? Asked(string message)
    {
        var words = Words.Split(message.Split('<', '`')[0]).ToList();
        if (words.Count > 1 && Kinds.Contains(words[words.Count - 1].ToLowerInvariant()))
            words.RemoveAt(words.Count - 1);
        return Deed.Of(string.Concat(words.Select(Words.Capital))) is { Object.Length: > 0 } deed ? deed : null;
    }

    /// <summary><c>ProcessOutboxCommand</c>, <c>OrderPaid and OrderShipped</c>; empty for many, which say nothing any more.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count > Told ? "" : Prose.List(names, Told);

    /// <summary>True for a name that ends as messages do.</summary>
    public static bool IsMessage(string name) => Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length);
}
