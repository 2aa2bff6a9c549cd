using System.Text;
using Spectre.Console;

namespace PatternAnalyzers.Cli.Terminals;

/// <summary>Where a command prints: results to one writer, problems and progress to another; colours and tables only where a person looks.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool rich)
{
    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>True on a terminal that may show colours.</summary>
    public bool Rich { get; } = rich;

    /// <summary>The process's console; plain when redirected or when NO_COLOR is set.</summary>
    public static Terminal OfConsole()
    {
        var plain = Console.IsOutputRedirected || Console.IsErrorRedirected
            || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Console.Out, Console.Error, !plain);
    }

    public void Line(string text = "") => Output.Write(text + "\n");

    /// <summary>A line whose importance shows on a terminal.</summary>
    public void Verdict(bool good, string text)
    {
        if (Rich)
        {
            Ansi().MarkupLine($"[{(good ? "green" : "red")}]{Markup.Escape(text)}[/]");
        }
        else
        {
            Line(text);
        }
    }

    public void Problem(string text) => Error.Write(text + "\n");

    /// <summary>Progress that overwrites itself; only on a terminal.</summary>
    public void Progress(string text)
    {
        if (Rich)
        {
            Error.Write("\r\u001b[K" + text);
        }
    }

    /// <summary>A table; aligned columns where nobody looks.</summary>
    public void Table(IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (Rich)
        {
            RichTable(headers, rows);
        }
        else
        {
            PlainTable([headers, .. rows]);
        }
    }

    private void RichTable(IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var header in headers)
        {
            table.AddColumn(Markup.Escape(header));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(Markup.Escape).ToArray());
        }

        Ansi().Write(table);
    }

    private void PlainTable(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
        {
            var line = new StringBuilder("  ");
            for (var column = 0; column < row.Count; column++)
            {
                line.Append(row[column].PadRight(widths[column] + 2));
            }

            Line(line.ToString().TrimEnd());
        }
    }

    private IAnsiConsole Ansi() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Output) });
}
