using System.Data.Common;
using OrderFlow.Contracts.Events;
using OrderFlow.Infrastructure.Database;

namespace OrderFlow.Infrastructure.Events;

public sealed class SqlOutbox(DbDataSource database) : IOutbox
{
    public async Task AddAsync(ModelOutboxEntry entry, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = connection.Command(
            "insert into outbox (id, topic, payload, delivered) values (@id, @topic, @payload, 0)",
            ("@id", entry.Id.ToString("D")),
            ("@topic", entry.Topic),
            ("@payload", entry.Payload));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ModelOutboxEntry>> PendingAsync(int limit, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = connection.Command(
            "select id, topic, payload from outbox where delivered = 0 order by id limit @limit",
            ("@limit", limit));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var entries = new List<ModelOutboxEntry>();
        while (await reader.ReadAsync(cancellationToken))
            entries.Add(new ModelOutboxEntry(Guid.Parse(reader.GetString(0)), reader.GetString(1), reader.GetString(2)));
        return entries;
    }

    public async Task DeliveredAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = connection.Command("update outbox set delivered = 1 where id = @id", ("@id", id.ToString("D")));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
