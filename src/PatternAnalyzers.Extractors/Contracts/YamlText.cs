namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Looks at one line of YAML.</summary>
internal static class YamlText
{
    /// <summary>True for <c>- item</c> and a lone dash.</summary>
    public static bool IsItem(string text) => text.Length > 0 && text[0] == '-' && (text.Length == 1 || IsBlank(text[1]));

    /// <summary>Index of the colon behind the key that the text starts with; -1 when it starts with none.</summary>
    public static int KeyEnd(string text)
    {
        if (text.Length == 0 || text[0] is '[' or '{')
            return -1;
        var start = 0;
        if (text[0] is '"' or '\'')
        {
            start = QuoteEnd(text, 0) + 1;
            if (start == 0)
                return -1;
        }

        for (var index = start; index < text.Length; index++)
        {
            if (text[index] == ':' && (index + 1 == text.Length || IsBlank(text[index + 1])))
                return index;
            if ((start > 0 && !IsBlank(text[index])) || (text[index] == '#' && index > 0 && IsBlank(text[index - 1])))
                return -1;
        }

        return -1;
    }

    /// <summary>Index of the quote that closes the one at a place; -1 when the line ends before.</summary>
    public static int QuoteEnd(string text, int open)
    {
        var quote = text[open];
        for (var index = open + 1; index < text.Length; index++)
        {
            if (quote == '"' && text[index] == '\\')
                index++;
            else if (text[index] == quote && quote == '\'' && index + 1 < text.Length && text[index + 1] == quote)
                index++;
            else if (text[index] == quote)
                return index;
        }

        return -1;
    }

    /// <summary>The text before a comment.</summary>
    public static string WithoutComment(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '#' && (index == 0 || IsBlank(text[index - 1])))
                return text.Substring(0, index).TrimEnd(' ', '\t');
        }

        return text.TrimEnd(' ', '\t');
    }

    public static bool IsBlank(char character) => character is ' ' or '\t';
}
