using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Sqlite.Publications;

/// <summary>Writes patterns and what hangs on them.</summary>
internal sealed class NodeWriter(SqliteConnection connection, Stamp stamp)
{
    private const string Columns = "pattern_name = $name, pattern_type = $type, pattern_subtype = $subtype, node_kind = $kind, symbol = $symbol, pattern_data = $data, "
        + "file_path = $path, complexity_score = $complexity, documentation_score = $documentation, overall_quality = $overall, state = 'current'";

    private const string InsertNode = """
        INSERT INTO pattern_lineage_nodes (id, repository, state, pattern_id, pattern_name, pattern_type, pattern_subtype, node_kind, symbol, pattern_version, lineage_id, generation,
            content_hash, source_system, pattern_data, correlation_id, created_at, file_path, language, complexity_score, documentation_score, overall_quality)
        VALUES ($id, $repository, 'current', $pattern, $name, $type, $subtype, $kind, $symbol, $version, $lineage, $generation,
            $hash, 'PatternAnalyzers', $data, $publication, $now, $path, 'csharp', $complexity, $documentation, $overall)
        RETURNING row
        """;

    public void Write(Draft draft, float[]? vector)
    {
        var row = draft.Change switch
        {
            Change.None when vector is null => (long?)null,
            Change.None or Change.Update or Change.Revive => Update(draft),
            Change.Renew => Renew(draft),
            _ => Insert(draft),
        };
        if (row is { } known)
            WriteParts(draft, known, vector);
    }

    public void Deprecate(StoredPattern stored)
    {
        Retire(stored, "deprecated");
        Event("pattern_deprecated", null, stored.PatternId, stored.NodeId, "The manifest no longer has it.");
    }

    private long Insert(Draft draft)
    {
        var row = InsertRow(draft);
        if (draft.Origin is { } origin)
            Edge(draft, origin, "derived_from");

        Event("pattern_created", draft.Origin is null ? null : "derived", draft.PatternId, draft.NodeId, null);
        return row;
    }

    private long Renew(Draft draft)
    {
        var old = draft.Stored!;
        if (old.Current)
            Retire(old, "superseded");

        var row = InsertRow(draft);
        Edge(draft, old, "modified_from");
        Event("pattern_modified", null, draft.PatternId, draft.NodeId, "Its code changed.");
        return row;
    }

    private long Update(Draft draft)
    {
        connection.Execute($"UPDATE pattern_lineage_nodes SET {Columns} WHERE row = $row", [("$row", draft.Stored!.Row), .. Values(draft)]);
        if (draft.Change is Change.Revive)
            Event("pattern_created", "revived", draft.PatternId, draft.NodeId, null);

        return draft.Stored.Row;
    }

    private long InsertRow(Draft draft) => (long)connection.Scalar(
        InsertNode,
        [
            ("$id", draft.NodeId), ("$repository", stamp.Repository), ("$pattern", draft.PatternId), ("$version", draft.Version), ("$lineage", draft.LineageId),
            ("$generation", draft.Generation), ("$hash", draft.Pattern.ContentHash), ("$publication", stamp.PublicationId), ("$now", stamp.Time), .. Values(
                draft),
        ])!;

    private void Edge(Draft draft, StoredPattern old, string type) => connection.Execute(
        """
        INSERT INTO pattern_lineage_edges (id, source_node_id, target_node_id, edge_type, correlation_id, created_at)
        VALUES ($id, $source, $target, $type, $publication, $now)
        """,
        ("$id", stamp.Id("edge " + draft.NodeId)),
        ("$source", draft.NodeId),
        ("$target", old.NodeId),
        ("$type", type),
        ("$publication", stamp.PublicationId),
        ("$now", stamp.Time));

    private static (string, object?)[] Values(Draft draft)
    {
        var pattern = draft.Pattern;
        return
        [
            ("$name", pattern.PatternName), ("$type", WireNames.Of(pattern.PatternType)),
            ("$subtype", pattern.PatternSubtype), ("$kind", pattern.NodeKind is { } kind
                ? WireNames.Of(kind)
                : null),
            ("$symbol", pattern.Symbol), ("$data", draft.Data()), ("$path", pattern.FilePath), ("$complexity", pattern.Quality.Complexity.Score),
            ("$documentation", pattern.Quality.Documentation.Score), ("$overall", pattern.Quality.Overall),
        ];
    }

    private void WriteParts(Draft draft, long row, float[]? vector)
    {
        SearchText.Delete(connection, row);
        SearchText.Write(connection, row, draft.Pattern);
        WriteMetrics(draft);
        if (vector is null)
            return;

        connection.Execute(
            "INSERT INTO pattern_vectors (row, text_hash, vector) VALUES ($row, $hash, $vector) ON CONFLICT (row) DO UPDATE SET text_hash = excluded.text_hash, vector = excluded.vector",
            ("$row", row),
            ("$hash", draft.TextHash),
            ("$vector", Vectors.ToBytes(vector)));
    }

    private void WriteMetrics(Draft draft)
    {
        var quality = draft.Pattern.Quality;
        connection.Execute(
            """
            INSERT INTO pattern_quality_metrics (pattern_id, quality_score, confidence, measurement_timestamp, version,
                complexity_score, documentation_score, usage_score, onex_compliance_score, recency_score)
            VALUES ($id, $overall, $known, $now, '1', $complexity, $documentation, $usage, $compliance, $recency)
            ON CONFLICT (pattern_id) DO UPDATE SET quality_score = excluded.quality_score, confidence = excluded.confidence, measurement_timestamp = excluded.measurement_timestamp,
                version = excluded.version, complexity_score = excluded.complexity_score, documentation_score = excluded.documentation_score, usage_score = excluded.usage_score,
                onex_compliance_score = excluded.onex_compliance_score, recency_score = excluded.recency_score
            """,
            ("$id", draft.NodeId),
            ("$overall", quality.Overall),
            ("$known", quality.KnownWeight),
            ("$now", stamp.Time),
            ("$complexity", quality.Complexity.Score),
            ("$documentation", quality.Documentation.Score),
            ("$usage", quality.Usage.Score),
            ("$compliance", quality.OnexCompliance.Score),
            ("$recency", quality.Recency.Score));
    }

    private void Retire(StoredPattern stored, string state)
    {
        connection.Execute("UPDATE pattern_lineage_nodes SET state = $state WHERE row = $row", ("$state", state), ("$row", stored.Row));
        SearchText.Delete(connection, stored.Row);
        connection.Execute("DELETE FROM pattern_vectors WHERE row = $row", ("$row", stored.Row));
        connection.Execute("DELETE FROM pattern_quality_metrics WHERE pattern_id = $id", ("$id", stored.NodeId));
    }

    private void Event(string type, string? subtype, string patternId, string nodeId, string? reason) => connection.Execute(
        """
        INSERT INTO pattern_lineage_events (id, event_type, event_subtype, pattern_id, pattern_node_id, reason, correlation_id, timestamp)
        VALUES ($id, $type, $subtype, $pattern, $node, $reason, $publication, $now)
        """,
        ("$id", stamp.Id("event " + nodeId)),
        ("$type", type),
        ("$subtype", subtype),
        ("$pattern", patternId),
        ("$node", nodeId),
        ("$reason", reason),
        ("$publication", stamp.PublicationId),
        ("$now", stamp.Time));
}
