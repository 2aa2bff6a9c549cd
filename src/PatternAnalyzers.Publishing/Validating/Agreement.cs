using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Compares rows with points: the trigger that counts use goes by name and file, so both must be the same in both stores.</summary>
internal static class Agreement
{
    /// <param name="rows">Rows by the id that their points have.</param>
    /// <param name="points">Name and file of each point, by id.</param>
    public static GateResult Of(IReadOnlyDictionary<string, CurrentRow> rows, IReadOnlyDictionary<string, (string Name, string FilePath)> points)
    {
        var differences = rows.Where(pair => !points.TryGetValue(pair.Key, out var point) || point != (pair.Value.Name, pair.Value.FilePath))
            .Select(pair => $"{pair.Value.Name} ({(points.ContainsKey(pair.Key) ? "other name or file in Qdrant" : "not in Qdrant")})")
            .Concat(points.Where(pair => !rows.ContainsKey(pair.Key)).Select(pair => $"{pair.Value.Name} (only in Qdrant)"));
        return Finding.None("stores_agree", "both stores hold the same patterns under the same names and files", "differences between the stores", differences);
    }
}
