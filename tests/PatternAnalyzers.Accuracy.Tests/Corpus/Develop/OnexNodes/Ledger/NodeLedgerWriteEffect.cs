using System.Text.Json;
using Npgsql;
using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Ledger;

public sealed record ModelLedgerEntry(string Topic, int Partition, long Offset, Guid CorrelationId, JsonElement Body);

/// <summary>Appends consumed events to the ledger table. Replays are idempotent on (topic, partition, offset).</summary>
public sealed class NodeLedgerWriteEffect : NodeEffect
{
    private const string InsertSql = """
        INSERT INTO event_ledger (topic, partition, kafka_offset, correlation_id, body)
        VALUES (@topic, @partition, @offset, @correlation, @body::jsonb)
        ON CONFLICT (topic, partition, kafka_offset) DO NOTHING
        """;

    public NodeLedgerWriteEffect(ModelOnexContainer container) : base(container) { }

    public override async Task<ModelEffectOutput> ProcessAsync(ModelEffectInput input, CancellationToken cancellationToken = default)
    {
        var entry = JsonSerializer.Deserialize<ModelLedgerEntry>(input.Data["entry"])
            ?? throw new OnexException("LEDGER_ENTRY_EMPTY", "The entry could not be read.");

        var source = Container.GetService<NpgsqlDataSource>();
        await using var command = source.CreateCommand(InsertSql);
        command.Parameters.AddWithValue("topic", entry.Topic);
        command.Parameters.AddWithValue("partition", entry.Partition);
        command.Parameters.AddWithValue("offset", entry.Offset);
        command.Parameters.AddWithValue("correlation", entry.CorrelationId);
        command.Parameters.AddWithValue("body", entry.Body.GetRawText());
        var rows = await command.ExecuteNonQueryAsync(cancellationToken);
        return new ModelEffectOutput(input.OperationId, true, rows == 0 ? "duplicate" : null, rows);
    }
}
