using Npgsql;
using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Decisions;

public sealed record ModelDecisionRecord(Guid Id, string Domain, string Layer, string Summary, IReadOnlyList<string> Tags, string Status);

/// <summary>Two-stage upsert of decision records: row first, conflicts with active decisions second.</summary>
public sealed class NodeDecisionStoreEffect : NodeEffect
{
    private readonly NpgsqlDataSource _dataSource;

    public NodeDecisionStoreEffect(ModelOnexContainer container) : base(container)
    {
        _dataSource = container.GetService<NpgsqlDataSource>();
    }

    public async Task<int> ExecuteAsync(ModelDecisionRecord decision, CancellationToken ct = default)
    {
        await UpsertRecordAsync(decision, ct);
        return await WriteConflictsAsync(decision, ct);
    }

    private async Task UpsertRecordAsync(ModelDecisionRecord decision, CancellationToken ct)
    {
        await using var cmd = _dataSource.CreateCommand(
            "INSERT INTO decision_store (id, domain, layer, summary, tags, status) VALUES ($1,$2,$3,$4,$5,$6) " +
            "ON CONFLICT (id) DO UPDATE SET summary = excluded.summary, tags = excluded.tags, status = excluded.status");
        foreach (var value in new object[] { decision.Id, decision.Domain, decision.Layer, decision.Summary, decision.Tags.ToArray(), decision.Status })
        {
            cmd.Parameters.AddWithValue(value);
        }

        await cmd.ExecuteNonQueryAsync(ct);
    }

    private async Task<int> WriteConflictsAsync(ModelDecisionRecord decision, CancellationToken ct)
    {
        if (decision.Status != "ACTIVE")
        {
            return 0;
        }

        await using var cmd = _dataSource.CreateCommand(
            "INSERT INTO decision_conflicts (a, b) SELECT $1, id FROM decision_store WHERE domain = $2 AND layer = $3 AND status = 'ACTIVE' AND id <> $1 ON CONFLICT DO NOTHING");
        cmd.Parameters.AddWithValue(decision.Id);
        cmd.Parameters.AddWithValue(decision.Domain);
        cmd.Parameters.AddWithValue(decision.Layer);
        return await cmd.ExecuteNonQueryAsync(ct);
    }
}
