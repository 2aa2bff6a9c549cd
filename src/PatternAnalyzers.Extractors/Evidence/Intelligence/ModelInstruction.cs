namespace PatternAnalyzers.Extractors.Evidence.Intelligence;

/// <summary>Text that tells a model in the second person what it is, or how to answer.</summary>
internal static class ModelInstruction
{
    private static readonly string[] Imperatives =
    [
        "Answer as ", "Answer in ", "Answer only", "Answer with ", "Call nothing ", "Never invent", "Reply as ", "Reply in ", "Reply only", "Respond as ",
        "Respond in ", "Respond only", "Respond with JSON", "Return only ", "Use only the ", "Your notes:",
    ];

    // What people are told about their orders, accounts and prizes.
    private static readonly HashSet<string> Tidings = new(StringComparer.Ordinal)
    {
        "agree", "already", "also", "can", "cannot", "could", "did", "do", "earn", "get", "got", "had", "have", "just", "may", "might", "must", "need", "now",
        "only", "owe", "paid", "pay", "save", "sent", "shall", "should", "spent", "still", "too", "want", "was", "were", "will", "win", "won", "would",
    };

    private static readonly HashSet<string> Things = new(StringComparer.Ordinal)
    {
        "agents", "capabilities", "functions", "operations", "plugins", "services", "skills", "tools"
    };

    /// <summary>True when a sentence of it speaks to a model.</summary>
    public static bool IsIn(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (IsStart(text, index) && IsAddressed(text, index))
                return true;
        }

        return false;
    }

    /// <summary>True for the heading of a list of what a model may use: <c>Tools you can call:</c>.</summary>
    public static bool IsCatalogue(string text)
    {
        var you = text.IndexOf(" you ", StringComparison.OrdinalIgnoreCase);
        if (you < 0 || !StartsWithAny(text, you + " you ".Length, ["can ask for", "can call", "can invoke", "can use", "may ask for", "may call", "may use"]))
            return false;
        var before = text.Substring(0, you).TrimEnd();
        return Things.Contains(before.Substring(before.LastIndexOfAny([' ', '\n']) + 1).ToLowerInvariant());
    }

    private static bool IsStart(string text, int index) =>
        !char.IsWhiteSpace(text[index]) && (index == 0 || text[index - 1] == '\n' || (text[index - 1] == ' ' && IsBreak(text, index - 2)));

    private static bool IsBreak(string text, int index)
    {
        while (index >= 0 && text[index] == ' ')
            index--;
        return index < 0 || text[index] is '.' or ':' or ';' or '!' or '?' or '\n' or '\r';
    }

    private static bool IsAddressed(string text, int index)
    {
        if (!StartsWithAny(text, index, ["You "]))
            return StartsWithAny(text, index, Imperatives);
        var start = index + "You ".Length;
        var end = End(text, start);
        var verb = text.Substring(start, end - start);
        if (verb == "are")
            return IsRole(text, end + 1);
        return verb.Length > 1 && end < text.Length && text[end] == ' ' && !Tidings.Contains(verb) && !verb.EndsWith("ed", StringComparison.Ordinal);
    }

    // You are a tutor; you are invited says nothing.
    private static bool IsRole(string text, int start)
    {
        if (start >= text.Length)
            return true;
        var end = End(text, start);
        return text.Substring(start, end - start) is "a" or "an" or "the";
    }

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= 'a' and <= 'z')
            end++;
        return end;
    }

    private static bool StartsWithAny(string text, int index, string[] beginnings) =>
        Array.Exists(beginnings, beginning => string.CompareOrdinal(text, index, beginning, 0, beginning.Length) == 0);
}
