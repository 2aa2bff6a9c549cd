using PatternAnalyzers.Cli.Terminals;

namespace PatternAnalyzers.Cli.Setup;

/// <summary>Shows what will be written, line by line.</summary>
internal static class SetupText
{
    public static void Print(IReadOnlyList<SetupFile> files, Terminal terminal)
    {
        foreach (var file in files)
        {
            terminal.Line($"{(file.Changes ? file.Before is null ? "create" : "change" : "leave ")} {file.Path}: {file.Reason}");
            if (file.Changes)
                PrintLines(Lines(file.Before), Lines(file.After), terminal);
        }
    }

    private static void PrintLines(string[] before, string[] after, Terminal terminal)
    {
        var head = 0;
        while (head < before.Length && head < after.Length && before[head] == after[head])
            head++;

        var tail = 0;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;

        foreach (var line in before[head..(before.Length - tail)])
            terminal.Line("  - " + line);

        foreach (var line in after[head..(after.Length - tail)])
            terminal.Line("  + " + line);
    }

    private static string[] Lines(string? text) => text is null ? [] : text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
