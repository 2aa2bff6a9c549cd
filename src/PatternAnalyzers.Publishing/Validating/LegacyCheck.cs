using Npgsql;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Publishing.Migrating;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Counts the rows that no publication owns, and why a replacement would put them in quarantine.</summary>
internal static class LegacyCheck
{
    public static Task<List<(string Name, double? Score)>> ReadAsync(NpgsqlConnection connection, DatabaseShape shape, CancellationToken cancellation) =>
        connection.QueryAsync(
        $"SELECT coalesce(n.pattern_name, ''), {NodeScore.Of(shape)} FROM pattern_lineage_nodes n WHERE NOT EXISTS (SELECT 1 FROM pattern_node_states s WHERE s.node_id = n.id)",
        row => (row.GetString(0), row.IsDBNull(1) ? (double?)null : row.GetDouble(1)),
        [],
        cancellation);

    public static GateResult Of(IReadOnlyList<(string Name, double? Score)> rows)
    {
        if (rows.Count == 0)
            return Finding.Of("legacy", true, "every node belongs to a publication");

        var reasons = LegacyReasons.Of(rows)
            .SelectMany(reasons => reasons)
            .GroupBy(reason => reason, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => FormattableString.Invariant($"{group.Count()} {group.Key}"));
        return Finding.Of(
            "legacy",
            false,
            string.Join(", ", reasons.Prepend(FormattableString.Invariant($"{rows.Count} nodes that no publication owns"))),
            rows.Select(row => row.Name));
    }
}
