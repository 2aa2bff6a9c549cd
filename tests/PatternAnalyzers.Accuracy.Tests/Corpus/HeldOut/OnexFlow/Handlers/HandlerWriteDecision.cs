using Dapper;
using Npgsql;
using OmniBase.Enums;
using OmniBase.Models;
using OmniBase.Protocols;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public sealed record DecisionRow(Guid DecisionId, string Title, string Rationale, string[] Supersedes);

public sealed class HandlerWriteDecision(NpgsqlDataSource db) : IProtocolMessageHandler<DecisionRow, Guid>
{
    public string HandlerId => "effect.decision.write";
    public EnumHandlerTypeCategory Category => EnumHandlerTypeCategory.Effect;
    public EnumNodeKind NodeKind => EnumNodeKind.Effect;

    public async Task<ModelHandlerOutput<Guid>> HandleAsync(ModelEventEnvelope<DecisionRow> envelope, CancellationToken cancellationToken)
    {
        var row = envelope.Payload;
        await using var connection = await db.OpenConnectionAsync(cancellationToken);
        await using var tx = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync("insert into decisions(id, title, rationale) values (@DecisionId, @Title, @Rationale) on conflict (id) do update set rationale = excluded.rationale", row, tx);
        foreach (var old in row.Supersedes)
        {
            await connection.ExecuteAsync("insert into decision_links(newer, older) values (@id, @old) on conflict do nothing", new { id = row.DecisionId, old }, tx);
        }

        await tx.CommitAsync(cancellationToken);
        return ModelHandlerOutput<Guid>.ForEffect(envelope.CorrelationId, new { row.DecisionId, Stored = true });
    }
}
