using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Sqlite.Publications;

/// <summary>Makes the relationships of a repository those of the manifest; they point at the newest generations.</summary>
internal sealed class RelationshipWriter(SqliteConnection connection, Stamp stamp)
{
    private readonly record struct Row(string Source, string? Target, string? Symbol, string Kind, double Weight);

    /// <returns>True when anything changed.</returns>
    public bool Write(IReadOnlyList<Relationship> relationships, IReadOnlyDictionary<string, string> nodeIds)
    {
        var wanted = relationships
            .Where(relationship => nodeIds.ContainsKey(relationship.Source))
            .Select(relationship => Of(relationship, nodeIds))
            .DistinctBy(row => (row.Source, row.Target, row.Symbol, row.Kind))
            .ToHashSet();
        var known = Known();
        var gone = known.Where(pair => !wanted.Contains(pair.Key)).ToList();
        foreach (var (_, id) in gone)
            connection.Execute("DELETE FROM pattern_relationships WHERE id = $id", ("$id", id));

        wanted.ExceptWith(known.Keys);
        foreach (var row in wanted)
            Insert(row);

        return wanted.Count + gone.Count > 0;
    }

    private static Row Of(Relationship relationship, IReadOnlyDictionary<string, string> nodeIds)
    {
        var target = nodeIds.GetValueOrDefault(relationship.Target);
        return new(nodeIds[relationship.Source], target, target is null ? relationship.Target : null, relationship.Kind, relationship.Weight);
    }

    private Dictionary<Row, string> Known() => connection.Query(
        "SELECT id, source_pattern_id, target_pattern_id, target_symbol, relationship_type, confidence FROM pattern_relationships WHERE repository = $repository",
        row => (Id: row.GetString(0), Row: new Row(row.GetString(1), row.TextOrNull(2), row.TextOrNull(3), row.GetString(4), row.GetDouble(5))),
        ("$repository", stamp.Repository)).ToDictionary(pair => pair.Row, pair => pair.Id);

    private void Insert(Row row) => connection.Execute(
        """
        INSERT INTO pattern_relationships (id, repository, source_pattern_id, target_pattern_id, target_symbol, relationship_type, confidence, created_at)
        VALUES ($id, $repository, $source, $target, $symbol, $kind, $weight, $now)
        """,
        ("$id", stamp.Id($"relationship {row.Source} {row.Kind} {row.Target ?? row.Symbol}")),
        ("$repository", stamp.Repository),
        ("$source", row.Source),
        ("$target", row.Target),
        ("$symbol", row.Symbol),
        ("$kind", row.Kind),
        ("$weight", row.Weight),
        ("$now", stamp.Time));
}
