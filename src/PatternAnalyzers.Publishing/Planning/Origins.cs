using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>Finds out which new pattern is a vanished one that was moved (same tokens) or renamed (nearly the same tokens).</summary>
internal static class Origins
{
    // Of two unrelated declarations of the corpus' size hardly any pair shares half of its tokens in order.
    private const double Least = .85;

    // A whole repository that was replaced is not compared pair by pair.
    private const int MostPairs = 40_000;

    public static IReadOnlyDictionary<string, StoredPattern> Of(
        IReadOnlyList<Draft> created,
        IReadOnlyList<StoredPattern> vanished,
        Func<StoredPattern, Pattern> read)
    {
        var origins = Moved(created, vanished);
        var taken = origins.Values.Select(pattern => pattern.PatternId).ToHashSet(StringComparer.Ordinal);
        var open = created.Where(draft => !origins.ContainsKey(draft.PatternId)).ToList();
        var left = vanished.Where(pattern => !taken.Contains(pattern.PatternId)).ToList();
        if (open.Count > 0 && left.Count > 0 && (long)open.Count * left.Count <= MostPairs)
            AddRenamed(origins, open, left, read);

        return origins;
    }

    private static Dictionary<string, StoredPattern> Moved(IReadOnlyList<Draft> created, IReadOnlyList<StoredPattern> vanished)
    {
        var byHash = vanished.Where(pattern => pattern.Content is not null).GroupBy(pattern => pattern.Content!.Value)
            .Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.Single());
        return created.GroupBy(draft => Digest.Of(draft.Pattern.ContentHash))
            .Where(group => group.Count() == 1 && byHash.ContainsKey(group.Key))
            .ToDictionary(group => group.Single().PatternId, group => byHash[group.Key], StringComparer.Ordinal);
    }

    private static void AddRenamed(Dictionary<string, StoredPattern> origins, List<Draft> open, List<StoredPattern> left, Func<StoredPattern, Pattern> read)
    {
        var before = left
            .Select(stored => (Stored: stored, Pattern: read(stored)))
            .Select(pair => (pair.Stored, pair.Pattern, Tokens: Likeness.Of(pair.Pattern)))
            .ToList();
        var pairs =
            from draft in open
            let tokens = Likeness.Of(draft.Pattern)
            from old in before
            where old.Pattern.PatternType == draft.Pattern.PatternType
            let value = Likeness.Between(tokens, old.Tokens)
            where value >= Least
            orderby value descending, draft.PatternId, old.Stored.PatternId
            select (draft.PatternId, old.Stored);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (patternId, stored) in pairs.ToList())
        {
            if (!origins.ContainsKey(patternId) && taken.Add(stored.PatternId))
                origins.Add(patternId, stored);
        }
    }
}
