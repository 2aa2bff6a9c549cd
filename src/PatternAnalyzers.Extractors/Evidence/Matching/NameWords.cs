namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Splits identifiers: <c>NodeLLMCompletionEffect</c> is Node, LLM, Completion, Effect.</summary>
internal static class NameWords
{
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new string[Count(name)];
        var count = 0;
        for (var start = 0; start < name.Length;)
        {
            var end = End(name, start);
            if (name[start] != '_')
                words[count++] = name.Substring(start, end - start);
            start = end;
        }

        return words;
    }

    private static int Count(string name)
    {
        var count = 0;
        for (var start = 0; start < name.Length; start = End(name, start))
            count += name[start] == '_' ? 0 : 1;
        return count;
    }

    private static int End(string name, int start)
    {
        var end = start + 1;
        while (end < name.Length && !StartsWord(name, end))
            end++;
        return end;
    }

    /// <summary>First word; empty when there is none.</summary>
    public static string First(string name)
    {
        var start = 0;
        while (start < name.Length && name[start] == '_')
            start++;
        var end = Math.Min(start + 1, name.Length);
        while (end < name.Length && !StartsWord(name, end))
            end++;
        return name.Substring(start, end - start);
    }

    /// <summary>Last word; empty when there is none.</summary>
    public static string Last(string name)
    {
        var end = name.Length;
        while (end > 0 && name[end - 1] == '_')
            end--;
        var start = Math.Max(end - 1, 0);
        while (start > 0 && !StartsWord(name, start))
            start--;
        return name.Substring(start, end - start);
    }

    /// <summary>True for <c>prefix</c> followed by a new word.</summary>
    public static bool HasPrefix(string name, string prefix) =>
        name.Length > prefix.Length
            && name.StartsWith(prefix, StringComparison.Ordinal)
            && (char.IsUpper(name[prefix.Length]) || char.IsDigit(name[prefix.Length]));

    private static bool StartsWord(string name, int index)
    {
        if (name[index] == '_' || name[index - 1] == '_')
            return true;
        if (!char.IsUpper(name[index]))
            return false;
        return !char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1]));
    }
}
