using PatternAnalyzers.Core.Naming;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>Why a row that no publication owns is worth nothing.</summary>
internal static class LegacyReasons
{
    /// <summary>The reasons of every row, in the order of the rows; a row without any has none.</summary>
    public static IEnumerable<string[]> Of(IReadOnlyList<(string Name, double? Score)> rows)
    {
        var flat = rows.Count > 1 && rows[0].Score is not null && rows.All(row => row.Score == rows[0].Score);
        return rows.Select(row => Of(row.Name, row.Score, flat));
    }

    private static string[] Of(string name, double? score, bool flat)
    {
        string?[] reasons = [NameChecks.PathLike(name) ? "file name" : null, score is null ? "no score" : flat ? "one score for all" : null];
        return [.. reasons.OfType<string>()];
    }
}
