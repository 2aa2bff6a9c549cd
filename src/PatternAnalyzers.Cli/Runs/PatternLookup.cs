using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Finds a pattern by what a person types: id or its beginning, name, symbol or simple name.</summary>
internal static class PatternLookup
{
    private const int MostNamed = 10;

    public static Pattern Find(IReadOnlyList<Pattern> patterns, string text)
    {
        foreach (var test in Tests(text))
        {
            var found = patterns.Where(test).ToList();
            if (found.Count == 1)
            {
                return found[0];
            }

            if (found.Count > 1)
            {
                throw Ambiguous(text, found);
            }
        }

        throw None(text, $"{Counted.Of(patterns.Count, "pattern")}");
    }

    /// <summary>Says that nothing is called so.</summary>
    public static PatternsException None(string text, string where) =>
        new("PA2042", ExitCode.Input, $"No pattern is called '{text}' in {where}.", "Give a pattern id, a name or a symbol; patterns search finds names.");

    private static IEnumerable<Func<Pattern, bool>> Tests(string text) =>
    [
        pattern => pattern.PatternId.Equals(text, StringComparison.OrdinalIgnoreCase),
        pattern => pattern.Symbol == text || pattern.Symbol == "T:" + text,
        pattern => pattern.PatternName.Equals(text, StringComparison.OrdinalIgnoreCase),
        pattern => pattern.Symbol.EndsWith("." + text, StringComparison.OrdinalIgnoreCase)
            || pattern.Symbol.Equals("T:" + text, StringComparison.OrdinalIgnoreCase),
        pattern => text.Length >= 4 && pattern.PatternId.StartsWith(text, StringComparison.OrdinalIgnoreCase),
    ];

    private static PatternsException Ambiguous(string text, List<Pattern> found)
    {
        var names = string.Join("; ", found.Take(MostNamed).Select(static pattern => $"{pattern.PatternName} ({pattern.Symbol})"));
        return new PatternsException(
            "PA2043",
            ExitCode.Input,
            $"'{text}' means {Counted.Of(found.Count, "pattern")}: {names}{(found.Count > MostNamed ? "; …" : "")}.",
            "Give the pattern id or the whole symbol.");
    }
}
