namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Words that are written as one although the capitals of a name part them: <c>PayLoad</c> is a payload.</summary>
internal static class Compounds
{
    private static readonly JoinedNames Known = new(
        "checkbox database dropdown endpoint hostname incoming keyword lifecycle lifetime markdown metadata middleware multipart namespace ongoing outgoing payload runtime timeout timestamp tooltip upcoming webhook workflow workspace"
            .Split(' ')
            .Select(static word => new KeyValuePair<string, string>(word, word)),
        StringComparison.Ordinal);

    /// <summary>The words of a name in small letters, neighbours joined where together they are one.</summary>
    public static List<string> Join(IReadOnlyList<string> words)
    {
        var joined = new List<string>(words.Count);
        for (var index = 0; index < words.Count; index++)
        {
            var two = index + 1 < words.Count ? Known.Find(words, index, 2) : null;
            joined.Add(two ?? words[index]);
            index += two is null ? 0 : 1;
        }

        return joined;
    }
}
