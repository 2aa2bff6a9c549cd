namespace PatternAnalyzers.Loading.Builds;

/// <summary>Reads what the compilations of a build said about their facts.</summary>
internal static class ToldFacts
{
    /// <summary>Where facts are, and which projects have none.</summary>
    public static (IReadOnlyList<FactsSource> Sources, IReadOnlyList<string> Warnings) Read(string folder)
    {
        var told = Directory.EnumerateFiles(folder, "*.txt")
            .Select(File.ReadAllLines)
            .OrderBy(static lines => lines[0], StringComparer.Ordinal)
            .ThenBy(static lines => lines[1], StringComparer.Ordinal)
            .ToList();
        return (
            told
                .Where(static lines => File.Exists(Value(lines, 1)))
                .Select(static lines => new FactsSource(Value(lines, 1), Value(lines, 2), Value(lines, 3)))
                .DistinctBy(static source => source.FactsFile, StringComparer.Ordinal)
                .ToList(),
            told
                .Where(static lines => !File.Exists(Value(lines, 1)))
                .Select(static lines => $"the compiler left no facts of {lines[0]}")
                .Distinct(StringComparer.Ordinal)
                .ToList());
    }

    private static string Value(string[] lines, int index) =>
        lines.Length > index ? lines[index][(lines[index].IndexOf('=', StringComparison.Ordinal) + 1)..].Trim() : "";
}
