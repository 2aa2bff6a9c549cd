using System.Data.Common;
using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Demotion.HeldOut;

public abstract class NodeLifecycleEffectBase(ModelOnexContainer container) : NodeEffect(container)
{
    protected async Task<int> MoveAsync(Guid pattern, string from, string to, string reason)
    {
        var source = Container.GetService<DbDataSource>();
        await using var batch = source.CreateBatch();
        Append(batch, "update learned_patterns set status = $2 where id = $1 and status = $3", pattern, to, from);
        Append(batch, "insert into pattern_transitions values ($1, $2, $3)", pattern, to, reason);
        return await batch.ExecuteNonQueryAsync();
    }

    private static void Append(DbBatch batch, string sql, params object[] args)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        foreach (var a in args)
        {
            var p = command.CreateParameter();
            p.Value = a;
            command.Parameters.Add(p);
        }
        batch.BatchCommands.Add(command);
    }
}

public sealed class NodePatternDemotionEffect(ModelOnexContainer container) : NodeLifecycleEffectBase(container)
{
    public async Task<bool> DemoteAsync(Guid pattern, int failuresInARow)
        => failuresInARow >= 5 && await MoveAsync(pattern, "validated", "deprecated", $"{failuresInARow} failures in a row") > 0;
}
