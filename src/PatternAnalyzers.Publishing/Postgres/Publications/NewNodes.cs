using Npgsql;
using NpgsqlTypes;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>Copies nodes that nothing in the store precedes straight into their table: what comes through a temporary one is written twice.</summary>
internal sealed class NewNodes(NpgsqlConnection connection, DatabaseShape shape, Stamp stamp, DateTimeOffset now)
{
    private const NpgsqlDbType Texts = NpgsqlDbType.Array | NpgsqlDbType.Text;

    // COPY refuses tables whose rows are guarded.
    private const string Guarded = "SELECT row_security_active('pattern_lineage_nodes')";

    private const string Taken = "SELECT pattern_id FROM pattern_lineage_nodes WHERE pattern_version = '1.0.0' AND pattern_id = ANY ($1)";

    // Binary COPY converts nothing.
    private static readonly Dictionary<NpgsqlDbType, string[]> ServerTypes = new()
    {
        [NpgsqlDbType.Uuid] = ["uuid"], [NpgsqlDbType.Text] = ["text", "varchar"], [NpgsqlDbType.Integer] = ["int4"], [NpgsqlDbType.Jsonb] = ["jsonb"],
        [NpgsqlDbType.TimestampTz] = ["timestamptz"], [NpgsqlDbType.Numeric] = ["numeric"], [Texts] = ["_text"],
    };

    private readonly (string Column, NpgsqlDbType Type, Func<Draft, byte[], object?> Value)[] columns = [.. Columns(stamp, now).Where(row => shape.Nodes.Has(
        row.Column))];

    /// <summary>Ids of the patterns whose nodes may be copied; the others go through the temporary table.</summary>
    public async Task<IReadOnlySet<string>> AmongAsync(IReadOnlyList<Draft> drafts, CancellationToken cancellation)
    {
        var ids = drafts.Where(draft => draft is { Change: Change.Insert, Origin: null }).Select(draft => draft.PatternId).ToHashSet(StringComparer.Ordinal);
        if (ids.Count == 0 || !Array.TrueForAll(columns, Fits) || await connection.ScalarAsync(Guarded, [], cancellation).ConfigureAwait(false) is not false)
            return new HashSet<string>();

        ids.ExceptWith(await connection.QueryAsync(Taken, row => row.GetString(0), [ids.ToArray()], cancellation).ConfigureAwait(false));
        return ids;
    }

    /// <returns>Hash of the data by pattern id.</returns>
    public async Task<Dictionary<string, string>> CopyAsync(IEnumerable<Draft> drafts, CancellationToken cancellation)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = drafts.ToList();
        if (open.Count == 0)
            return hashes;

        await using var writer = await connection.BeginBinaryImportAsync(
            $"COPY pattern_lineage_nodes ({string.Join(", ", columns.Select(row => row.Column))}) FROM STDIN (FORMAT BINARY)", cancellation)
                .ConfigureAwait(false);
        foreach (var draft in open)
        {
            cancellation.ThrowIfCancellationRequested();
            hashes.Add(draft.PatternId, await WriteAsync(writer, draft, cancellation).ConfigureAwait(false));
        }

        await writer.CompleteAsync(cancellation).ConfigureAwait(false);
        return hashes;
    }

    private async Task<string> WriteAsync(NpgsqlBinaryImporter writer, Draft draft, CancellationToken cancellation)
    {
        var data = draft.DataBytes();
        await writer.StartRowAsync(cancellation).ConfigureAwait(false);
        foreach (var (_, type, value) in columns)
        {
            if (value(draft, data) is { } known)
                await writer.WriteAsync(known, type, cancellation).ConfigureAwait(false);
            else
                await writer.WriteNullAsync(cancellation).ConfigureAwait(false);
        }

        return Hash.Of(data);
    }

    private bool Fits((string Column, NpgsqlDbType Type, Func<Draft, byte[], object?> Value) row) =>
        ServerTypes[row.Type].Contains(shape.Nodes.Columns[row.Column].Type);

    private static IEnumerable<(string Column, NpgsqlDbType Type, Func<Draft, byte[], object?> Value)> Columns(Stamp stamp, DateTimeOffset now) =>
    [
        ("id", NpgsqlDbType.Uuid, (draft, _) => Guid.Parse(draft.NodeId)),
        ("pattern_id", NpgsqlDbType.Text, (draft, _) => draft.PatternId),
        ("pattern_version", NpgsqlDbType.Text, (draft, _) => draft.Version),
        ("lineage_id", NpgsqlDbType.Uuid, (draft, _) => Guid.Parse(draft.LineageId)),
        ("generation", NpgsqlDbType.Integer, (draft, _) => (int)draft.Generation),
        ("source_system", NpgsqlDbType.Text, (_, _) => Relations.Writer),
        ("event_type", NpgsqlDbType.Text, (_, _) => "pattern_created"),
        ("correlation_id", NpgsqlDbType.Uuid, (draft, _) => Guid.Parse(stamp.Id("pattern " + draft.PatternId))),
        ("created_at", NpgsqlDbType.TimestampTz, (_, _) => now),
        ("pattern_name", NpgsqlDbType.Text, (draft, _) => draft.Pattern.PatternName),
        ("pattern_type", NpgsqlDbType.Text, (draft, _) => WireNames.Of(draft.Pattern.PatternType)),
        ("pattern_data", NpgsqlDbType.Jsonb, (draft, data) => PatternJson.Data(data, draft.Pattern.Code)),
        ("metadata", NpgsqlDbType.Jsonb, (draft, _) => PatternJson.Metadata(draft.Pattern, stamp.Repository)),
        ("file_path", NpgsqlDbType.Text, (draft, _) => draft.Pattern.FilePath),
        ("language", NpgsqlDbType.Text, (_, _) => "csharp"),
        ("tool_name", NpgsqlDbType.Text, (_, _) => Relations.Writer),
        ("complexity_score", NpgsqlDbType.Numeric, (draft, _) => (decimal?)draft.Pattern.Quality.Complexity.Score),
        ("documentation_score", NpgsqlDbType.Numeric, (draft, _) => (decimal?)draft.Pattern.Quality.Documentation.Score),
        ("overall_quality", NpgsqlDbType.Numeric, (draft, _) => (decimal?)draft.Pattern.Quality.Overall),
        ("usage_count", NpgsqlDbType.Integer, (_, _) => 0),
        ("last_used_at", NpgsqlDbType.TimestampTz, (_, _) => null),
        ("used_by_agents", Texts, (_, _) => Array.Empty<string>()),
    ];
}
