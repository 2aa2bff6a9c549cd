using System.Text.RegularExpressions;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>How alike two declarations are: runs of three tokens that both have, their own names left out.</summary>
internal static partial class Likeness
{
    private const int Run = 3;

    // Below this, everything resembles everything.
    private const int FewestRuns = 12;

    private const string Self = "§";

    /// <summary>Runs of tokens with their counts; empty when there is no code.</summary>
    public static Dictionary<string, int> Of(Pattern pattern)
    {
        var name = SimpleName(pattern.Symbol);
        var tokens = Token().Matches(pattern.Code ?? "").Select(match => match.Value == name ? Self : match.Value).ToList();
        var runs = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index + Run <= tokens.Count; index++)
        {
            var run = string.Join(' ', tokens.GetRange(index, Run));
            runs[run] = runs.GetValueOrDefault(run) + 1;
        }

        return runs;
    }

    /// <summary>Dice coefficient: 0 nothing in common, 1 equal.</summary>
    public static double Between(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var total = one.Values.Sum() + other.Values.Sum();
        if (total < 2 * FewestRuns)
            return 0;

        return 2d * one.Sum(pair => Math.Min(pair.Value, other.GetValueOrDefault(pair.Key))) / total;
    }

    private static string SimpleName(string symbol)
    {
        var plain = symbol.Split('(', '`', '#', '@')[0];
        return plain[(plain.LastIndexOfAny(['.', ':', '+']) + 1)..];
    }

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Token();
}
