using Npgsql;
using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Adversarial.BaselinesBatch;

/// <summary>Recomputes treatment baselines in the database, three tables in one transaction.</summary>
public sealed class NodeBaselinesBatchCompute : NodeEffect
{
    public NodeBaselinesBatchCompute(ModelOnexContainer container) : base(container) { }

    public override async Task<ModelEffectOutput> ProcessAsync(ModelEffectInput input, CancellationToken cancellationToken = default)
    {
        var source = Container.GetService<NpgsqlDataSource>();
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var rows = 0;
        foreach (var table in new[] { "baselines_comparisons", "baselines_trend", "baselines_breakdown" })
        {
            await using var command = new NpgsqlCommand($"select refresh_{table}($1)", connection, transaction);
            command.Parameters.AddWithValue(input.Data["batch"]);
            rows += Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken));
        }

        await transaction.CommitAsync(cancellationToken);
        return new ModelEffectOutput(input.OperationId, true, RowsAffected: rows);
    }
}
