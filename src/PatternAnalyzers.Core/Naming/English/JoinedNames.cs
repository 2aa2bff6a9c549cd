namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Names that several words of an identifier make together.</summary>
/// <remarks>Asked of every word of every name: neighbours are compared where they stand and not joined first.</remarks>
internal sealed class JoinedNames(IEnumerable<KeyValuePair<string, string>> names, StringComparison comparison)
{
    private readonly Dictionary<int, KeyValuePair<string, string>[]> byLength =
        names.GroupBy(static name => name.Key.Length).ToDictionary(static group => group.Key, static group => group.ToArray());

    /// <summary>The name that so many words from one on are; null when they are none.</summary>
    public string? Find(IReadOnlyList<string> words, int start, int count)
    {
        var length = 0;
        for (var index = start; index < start + count; index++)
            length += words[index].Length;
        if (!byLength.TryGetValue(length, out var candidates))
            return null;
        foreach (var candidate in candidates)
        {
            if (Is(candidate.Key, words, start, count))
                return candidate.Value;
        }

        return null;
    }

    private bool Is(string name, IReadOnlyList<string> words, int start, int count)
    {
        var at = 0;
        for (var index = start; index < start + count; index++)
        {
            var word = words[index];
            if (string.Compare(name, at, word, 0, word.Length, comparison) != 0)
                return false;
            at += word.Length;
        }

        return true;
    }
}
