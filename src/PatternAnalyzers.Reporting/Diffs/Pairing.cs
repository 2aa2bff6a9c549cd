using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Reporting.Diffs;

/// <summary>Which pattern of before is which of now: by id, else by content, when exactly one vanished and one new pattern have it.</summary>
internal sealed class Pairing
{
    private Pairing(IReadOnlyList<(Pattern Before, Pattern After)> pairs, IReadOnlyList<Pattern> appeared, IReadOnlyList<Pattern> vanished)
    {
        Pairs = pairs;
        Appeared = appeared;
        Vanished = vanished;
    }

    public IReadOnlyList<(Pattern Before, Pattern After)> Pairs { get; }

    public IReadOnlyList<Pattern> Appeared { get; }

    public IReadOnlyList<Pattern> Vanished { get; }

    public static Pairing Of(Manifest before, Manifest after)
    {
        var old = before.Patterns.ToDictionary(static pattern => pattern.PatternId, StringComparer.Ordinal);
        var current = after.Patterns.Select(static pattern => pattern.PatternId).ToHashSet(StringComparer.Ordinal);
        var moved = Moved(
            [.. before.Patterns.Where(pattern => !current.Contains(pattern.PatternId))],
            [.. after.Patterns.Where(pattern => !old.ContainsKey(pattern.PatternId))]);
        var origins = moved.Values.Select(static pattern => pattern.PatternId).ToHashSet(StringComparer.Ordinal);
        var pairs = after.Patterns
            .Select(pattern => (Before: old.GetValueOrDefault(pattern.PatternId) ?? moved.GetValueOrDefault(pattern.PatternId), After: pattern))
            .ToList();
        return new Pairing(
            [.. pairs.Where(static pair => pair.Before is not null).Select(static pair => (pair.Before!, pair.After))],
            [.. pairs.Where(static pair => pair.Before is null).Select(static pair => pair.After)],
            [.. before.Patterns.Where(pattern => !current.Contains(pattern.PatternId) && !origins.Contains(pattern.PatternId))]);
    }

    private static Dictionary<string, Pattern> Moved(IReadOnlyList<Pattern> gone, IReadOnlyList<Pattern> come)
    {
        var origins = Single(gone);
        return Single(come)
            .Where(pair => origins.ContainsKey(pair.Key))
            .ToDictionary(static pair => pair.Value.PatternId, pair => origins[pair.Key], StringComparer.Ordinal);
    }

    private static Dictionary<string, Pattern> Single(IReadOnlyList<Pattern> patterns) =>
        patterns.Where(static pattern => pattern.ContentHash.Length > 0)
            .GroupBy(static pattern => pattern.ContentHash, StringComparer.Ordinal)
            .Where(static group => group.Count() == 1)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
}
