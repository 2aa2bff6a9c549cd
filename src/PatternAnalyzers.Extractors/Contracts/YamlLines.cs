namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>The lines of a document, a place among them, and the first problem met. After a problem there are no more lines.</summary>
internal sealed class YamlLines
{
    private readonly string[] lines;
    private int position;

    public YamlLines(string text)
    {
        var whole = text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n');
        EndsInALine = whole.EndsWith("\n", StringComparison.Ordinal);
        lines = (EndsInALine ? whole.Substring(0, whole.Length - 1) : whole).Split('\n');
    }

    /// <summary>True when the last line is ended like the others.</summary>
    public bool EndsInALine { get; }

    public YamlProblem? Problem { get; private set; }

    /// <summary>Number of the current line, from 1.</summary>
    public int Number => Math.Min(position + 1, lines.Length);

    public bool AtEnd => Problem is not null || position >= lines.Length;

    /// <summary>Current line as it stands.</summary>
    public string Raw => lines[position];

    /// <summary>Spaces before the text of the current line.</summary>
    public int Indent => IndentOf(Raw);

    /// <summary>Current line without the spaces around it.</summary>
    public string Text => Raw.Trim(' ', '\t');

    public static int IndentOf(string line)
    {
        var count = 0;
        while (count < line.Length && line[count] == ' ')
            count++;
        return count;
    }

    public void Next() => position++;

    /// <summary>Puts what follows a dash on a line of its own, at the column it stands at.</summary>
    public void Replace(string line) => lines[position] = line;

    /// <summary>Moves to the next line with content; false at the end.</summary>
    public bool Content()
    {
        while (!AtEnd && (Text.Length == 0 || Text[0] == '#'))
            Next();
        if (AtEnd)
            return false;
        if (Indent < Raw.Length && Raw[Indent] == '\t')
            Fail("tab in indentation");
        return Problem is null;
    }

    /// <summary>Notes a problem of the current line; returns null for the reader to return.</summary>
    public YamlNode? Fail(string message, int? line = null)
    {
        Problem ??= new YamlProblem(line ?? Number, message);
        return null;
    }
}
