using System.Globalization;

namespace PatternAnalyzers.Performance.Reports;

/// <summary>A table that is printed row by row, and in the end replaces the one of its section in docs/performance.md when that is asked for.</summary>
internal sealed class ResultTable
{
    private readonly string section;
    private readonly string command;
    private readonly List<string> rows;
    private readonly double load = Machine.Load;

    /// <param name="section">The section of the page.</param>
    /// <param name="command">What measures again.</param>
    /// <param name="columns">Heads; all but the first <paramref name="words"/> hold figures.</param>
    /// <param name="words">Columns with words.</param>
    public ResultTable(string section, string command, IReadOnlyList<string> columns, int words)
    {
        this.section = section;
        this.command = command;
        rows = [Line(columns), Line(columns.Select((_, index) => index < words ? "---" : "--:"))];
        rows.ForEach(Console.WriteLine);
    }

    public void Add(params IReadOnlyList<string> cells)
    {
        rows.Add(Line(cells));
        Console.WriteLine(rows[^1]);
    }

    /// <summary>Replaces what stands between the marks of the section.</summary>
    public void Write()
    {
        var page = Checkout.At("docs", "performance.md");
        var text = File.ReadAllText(page);
        var begin = $"<!-- {section} -->\n";
        var end = $"<!-- /{section} -->\n";
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
            throw new PerformanceException($"docs/performance.md has no section {section}.");

        File.WriteAllText(page, string.Concat(text.AsSpan(0, from + begin.Length), Body(), text.AsSpan(to)));
    }

    private string Body()
    {
        var date = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{date}, {Machine.Text}; load {Figure.Of(load, "0.0")} before and {Figure.Of(Machine.Load, "0.0")} after.\n`{command}`\n\n{string.Join('\n', rows)}\n";
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
