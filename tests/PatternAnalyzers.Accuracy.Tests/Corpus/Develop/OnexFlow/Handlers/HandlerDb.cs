using System.Data.Common;
using OmniBase.Enums;
using OmniBase.Models;
using OmniBase.Protocols;

namespace Corpus.OnexFlow.Handlers;

public sealed record DbStatement(string Operation, string Sql, IReadOnlyList<object?> Parameters);

/// <summary>Runs parameterised statements on the platform database.</summary>
public sealed class HandlerDb : IProtocolHandler
{
    private readonly DbDataSource _source;

    public HandlerDb(DbDataSource source) => _source = source;

    public EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public async Task<ModelHandlerOutput<int>> ExecuteAsync(ModelEventEnvelope<DbStatement> envelope, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = envelope.Payload.Sql;
        foreach (var value in envelope.Payload.Parameters)
        {
            var parameter = command.CreateParameter();
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        if (envelope.Payload.Operation == "db.query")
        {
            var rows = 0;
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken)) rows++;
            return ModelHandlerOutput<int>.ForEffect(envelope.CorrelationId, rows);
        }

        return ModelHandlerOutput<int>.ForEffect(envelope.CorrelationId, await command.ExecuteNonQueryAsync(cancellationToken));
    }
}
