using System.Text.RegularExpressions;
using PatternAnalyzers.House;
using PatternAnalyzers.Performance;
using PatternAnalyzers.Performance.Building;
using PatternAnalyzers.Performance.Publishing;

namespace PatternAnalyzers.Docs.Tests;

/// <summary>Commands of this house that a test may not run: they run the tests or take minutes to hours. They are read as the house reads them.</summary>
internal static partial class HouseCommands
{
    private const string Start = "dotnet run --project build -- ";

    public static bool Is(string command) => command.StartsWith(Start, StringComparison.Ordinal);

    /// <summary>What the house would refuse; empty when it would run.</summary>
    public static string Faults(string command)
    {
        var words = Words(command[Start.Length..]);
        if (!TargetTable.Takes(words))
            return $"{TargetTable.Usage} Name a target that exists, with options that it takes.";

        try
        {
            ReadOptions(words);
            return "";
        }
        catch (PerformanceException refused)
        {
            return refused.Message;
        }
    }

    private static void ReadOptions(string[] words)
    {
        switch (words)
        {
            case ["bench", "micro", ..]:
                break;
            case ["bench", .. var options]:
                BuildBenchOptions.Of(options);
                break;
            case ["bench-publish", .. var options]:
                PublishBenchOptions.Of(options);
                break;
        }
    }

    // Brackets mark what may be left out, an ellipsis what may be repeated.
    private static string[] Words(string text) =>
        Comment().Replace(text, "").Replace("[", "").Replace("]", "").Replace("…", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"\s#.*$")]
    private static partial Regex Comment();
}
