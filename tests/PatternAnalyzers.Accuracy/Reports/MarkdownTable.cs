using System.Text;

namespace PatternAnalyzers.Accuracy.Reports;

/// <summary>A table in Markdown; the first column is text, the others are numbers unless told otherwise.</summary>
internal sealed class MarkdownTable(params string[] header)
{
    private readonly StringBuilder rows = new();

    /// <summary>Whether the other columns are text as well.</summary>
    public bool Text { get; init; }

    /// <summary>Adds a row.</summary>
    public void Row(params IEnumerable<string> cells) => rows.Append(Line(cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))));

    /// <inheritdoc/>
    public override string ToString() => Line(header) + Line(header.Select((_, index) => index == 0 || Text ? "---" : "---:")) + rows;

    private static string Line(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |\n";
}
