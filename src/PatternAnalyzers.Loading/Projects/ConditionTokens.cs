namespace PatternAnalyzers.Loading.Projects;

/// <summary>Cuts an MSBuild condition into operators, brackets, words and quoted texts; property references stay whole.</summary>
internal static class ConditionTokens
{
    private static readonly string[] Operators = ["==", "!=", "<=", ">=", "<", ">", "!", "(", ")", ","];

    /// <summary>The tokens in order; quoted texts keep their opening quote as a mark.</summary>
    public static IReadOnlyList<string> Of(string condition)
    {
        var tokens = new List<string>();
        var index = 0;
        while (index < condition.Length)
        {
            if (char.IsWhiteSpace(condition[index]))
            {
                index++;
                continue;
            }

            var (token, next) = Next(condition, index);
            tokens.Add(token);
            index = next;
        }

        return tokens;
    }

    private static (string Token, int Next) Next(string text, int start)
    {
        if (text[start] == '\'')
        {
            var end = End(text, start + 1, static (text, index) => text[index] == '\'');
            return (text[start..end], Math.Min(end + 1, text.Length));
        }

        foreach (var symbol in Operators)
        {
            if (string.CompareOrdinal(text, start, symbol, 0, symbol.Length) == 0)
            {
                return (symbol, start + symbol.Length);
            }
        }

        var stop = End(text, start, static (text, index) => char.IsWhiteSpace(text[index]) || "()!=<>,'".Contains(text[index], StringComparison.Ordinal));
        return (text[start..stop], stop);
    }

    private static int End(string text, int index, Func<string, int, bool> stops)
    {
        while (index < text.Length && (PropertyBag.StartsReference(text, index) || !stops(text, index)))
        {
            var close = PropertyBag.StartsReference(text, index) ? PropertyBag.ReferenceEnd(text, index) : index;
            index = (close < 0 ? index : close) + 1;
        }

        return index;
    }
}
