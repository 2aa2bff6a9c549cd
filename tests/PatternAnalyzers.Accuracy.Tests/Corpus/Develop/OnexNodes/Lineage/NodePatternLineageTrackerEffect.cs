using Npgsql;
using OmniBase.Models;

namespace Corpus.OnexNodes.Lineage;

public enum EnumLineageEdge { DerivedFrom, ModifiedFrom, MergedFrom, Deprecates }

public sealed record ModelContractPatternLineage : ModelContractEffect
{
    public required string PatternId { get; init; }
    public required string PatternVersion { get; init; }
    public IReadOnlyList<(Guid Parent, EnumLineageEdge Edge)> Parents { get; init; } = [];
    public required string EventType { get; init; }
}

/// <summary>
/// Tracks where a pattern came from. One node per pattern version, one edge per parent,
/// and one event for the audit trail, all in a single database transaction.
/// </summary>
public class NodePatternLineageTrackerEffect
{
    private readonly NpgsqlDataSource _db;

    public NodePatternLineageTrackerEffect(NpgsqlDataSource db) => _db = db;

    public async Task<Guid> ExecuteEffectAsync(ModelContractPatternLineage contract, CancellationToken ct = default)
    {
        await using var connection = await _db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);

        var node = await InsertNodeAsync(connection, transaction, contract, ct);
        foreach (var (parent, edge) in contract.Parents)
        {
            await InsertEdgeAsync(connection, transaction, parent, node, edge, ct);
        }

        await using (var log = new NpgsqlCommand("INSERT INTO pattern_lineage_events (pattern_node_id, event_type, correlation_id) VALUES ($1,$2,$3)", connection, transaction))
        {
            log.Parameters.AddWithValue(node);
            log.Parameters.AddWithValue(contract.EventType);
            log.Parameters.AddWithValue(contract.CorrelationId);
            await log.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return node;
    }

    private static async Task<Guid> InsertNodeAsync(NpgsqlConnection c, NpgsqlTransaction t, ModelContractPatternLineage contract, CancellationToken ct)
    {
        await using var insert = new NpgsqlCommand(
            "INSERT INTO pattern_lineage_nodes (pattern_id, pattern_version) VALUES ($1,$2) ON CONFLICT (pattern_id, pattern_version) DO UPDATE SET updated_at = now() RETURNING id", c, t);
        insert.Parameters.AddWithValue(contract.PatternId);
        insert.Parameters.AddWithValue(contract.PatternVersion);
        return (Guid)(await insert.ExecuteScalarAsync(ct))!;
    }

    private static async Task InsertEdgeAsync(NpgsqlConnection c, NpgsqlTransaction t, Guid from, Guid to, EnumLineageEdge edge, CancellationToken ct)
    {
        await using var insert = new NpgsqlCommand("INSERT INTO pattern_lineage_edges (source_node_id, target_node_id, edge_type) VALUES ($1,$2,$3) ON CONFLICT DO NOTHING", c, t);
        insert.Parameters.AddWithValue(from);
        insert.Parameters.AddWithValue(to);
        insert.Parameters.AddWithValue(edge.ToString());
        await insert.ExecuteNonQueryAsync(ct);
    }
}
