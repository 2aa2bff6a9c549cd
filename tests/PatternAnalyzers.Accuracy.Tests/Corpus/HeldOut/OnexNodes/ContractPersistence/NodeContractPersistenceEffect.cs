using Npgsql;
using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexNodes.ContractPersistence.HeldOut;

public abstract record RegistryIntent(string ContractId);
public sealed record PersistContract(string ContractId, string Yaml, string Hash) : RegistryIntent(ContractId);
public sealed record MarkStale(string ContractId, DateTimeOffset Since) : RegistryIntent(ContractId);
public sealed record DropTopicRoutes(string ContractId) : RegistryIntent(ContractId);

[OnexNode(Kind = EnumNodeKind.Effect)]
internal sealed class NodeContractPersistenceEffect(NpgsqlDataSource pg)
{
    /// <summary>Turns each intent of the contract registry into one statement, in order.</summary>
    public async Task<int> ApplyAsync(IReadOnlyList<RegistryIntent> intents, CancellationToken ct)
    {
        var total = 0;
        foreach (var intent in intents)
        {
            await using var statement = ToStatement(intent);
            total += await statement.ExecuteNonQueryAsync(ct);
        }
        return total;
    }

    private NpgsqlCommand ToStatement(RegistryIntent intent)
    {
        var (sql, args) = intent switch
        {
            PersistContract p => ("insert into contracts values ($1,$2,$3) on conflict (id) do update set yaml = $2, hash = $3", new object[] { p.ContractId, p.Yaml, p.Hash }),
            MarkStale m => ("update contracts set stale_since = $2 where id = $1", [m.ContractId, m.Since]),
            DropTopicRoutes d => ("delete from topic_routes where contract_id = $1", [d.ContractId]),
            _ => throw new NotSupportedException(intent.GetType().Name),
        };
        var command = pg.CreateCommand(sql);
        foreach (var arg in args)
            command.Parameters.AddWithValue(arg);
        return command;
    }
}
