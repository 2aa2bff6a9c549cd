using System.Text;
using Spectre.Console;

namespace PatternAnalyzers.Cli.Terminals;

/// <summary>Where a command prints: results to one writer, problems and progress to another; colours and tables only where a person looks.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool rich, Func<TextReader>? input = null)
{
    private bool progressing;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>True on a terminal that may show colours.</summary>
    public bool Rich { get; } = rich;

    /// <summary>True to print problems only.</summary>
    public bool Quiet { get; set; }

    /// <summary>The process's console; plain when redirected, in CI, or when NO_COLOR is set.</summary>
    public static Terminal OfConsole()
    {
        var rich = TerminalMode.IsRich(Console.IsOutputRedirected || Console.IsErrorRedirected, Environment.GetEnvironmentVariable);
        // Merely looking at Console.In switches the terminal to another mode.
        return new Terminal(Console.Out, Console.Error, rich, Console.IsInputRedirected || Console.IsOutputRedirected ? null : static () => Console.In);
    }

    public void Line(string text = "")
    {
        if (Quiet)
        {
            return;
        }

        ClearProgress();
        Output.Write(text + "\n");
    }

    /// <summary>Something to know beside the result.</summary>
    public void Note(string text)
    {
        if (!Quiet)
        {
            Problem(text);
        }
    }

    /// <summary>Asks yes or no; null where nobody can answer.</summary>
    public bool? Ask(string question)
    {
        if (input is null)
        {
            return null;
        }

        ClearProgress();
        Output.Write(question + " [y/N] ");
        return input().ReadLine()?.Trim() is "y" or "Y" or "yes" or "Yes";
    }

    /// <summary>A line whose importance shows on a terminal.</summary>
    public void Verdict(bool good, string text)
    {
        if (Rich && !Quiet)
        {
            ClearProgress();
            Ansi().MarkupLine($"[{(good ? "green" : "red")}]{Markup.Escape(text)}[/]");
        }
        else
        {
            Line(text);
        }
    }

    public void Problem(string text)
    {
        ClearProgress();
        Error.Write(text + "\n");
    }

    /// <summary>Progress that overwrites itself; only on a terminal.</summary>
    public void Progress(string text)
    {
        if (!Rich || Quiet)
        {
            return;
        }

        Error.Write("\r\u001b[K" + text);
        progressing = text.Length > 0;
    }

    /// <summary>A table; aligned columns where nobody looks.</summary>
    public void Table(IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (Rich && !Quiet)
        {
            ClearProgress();
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

    private void ClearProgress()
    {
        if (progressing)
        {
            Progress("");
        }
    }

    // That colours are welcome is decided already; an old console of Windows may still not know them.
    private IAnsiConsole Ansi() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
        ColorSystem = OperatingSystem.IsWindows() ? ColorSystemSupport.Detect : ColorSystemSupport.Standard,
        Out = new AnsiConsoleOutput(Output),
    });
}
