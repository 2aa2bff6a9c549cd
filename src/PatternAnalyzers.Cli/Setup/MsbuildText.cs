namespace PatternAnalyzers.Cli.Setup;

/// <summary>Adds items to the text of an MSBuild file; everything that is there stays as it is, to the byte.</summary>
internal static class MsbuildText
{
    private const string End = "</Project>";

    /// <summary>A new file with one item.</summary>
    public static string New(string item) => $"<Project>\n{Group(item, "\n")}</Project>\n";

    /// <summary>The text with one more item at its end; null when the end cannot be found.</summary>
    public static string? With(string text, string item)
    {
        var newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var end = text.LastIndexOf(End, StringComparison.Ordinal);
        if (end < 0)
            return null;

        var start = end;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;

        var gap = start == 0 || text[start - 1] == '\n' ? "" : newline;
        return text[..start] + gap + Group(item, newline) + text[start..];
    }

    private static string Group(string item, string newline) => $"  <ItemGroup>{newline}    {item}{newline}  </ItemGroup>{newline}";
}
