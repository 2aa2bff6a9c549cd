using Npgsql;
using OmniBase.Models;

namespace Corpus.OnexNodes.PatternTable;

public class NodePatternUpdateEffect
{
    private static readonly HashSet<string> Updatable = ["description", "quality", "tags", "is_deprecated"];
    private readonly NpgsqlDataSource _db;

    public NodePatternUpdateEffect(NpgsqlDataSource db) { _db = db; }

    public async Task<ModelEffectOutput> ExecuteEffectAsync(ModelContractEffect contract)
    {
        var id = Guid.Parse(contract.Parameters["pattern_id"]);
        var changes = contract.Parameters.Where(p => Updatable.Contains(p.Key)).ToArray();
        if (changes.Length == 0)
            return new ModelEffectOutput(contract.CorrelationId, false, "no updatable columns");

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var connection = await _db.OpenConnectionAsync();
                await using var tx = await connection.BeginTransactionAsync();
                var sets = string.Join(", ", changes.Select((c, i) => $"{c.Key} = @p{i}"));
                await using var update = new NpgsqlCommand($"UPDATE pattern_templates SET {sets}, updated_at = now() WHERE id = @id", connection, tx);
                for (var i = 0; i < changes.Length; i++)
                    update.Parameters.AddWithValue("p" + i, changes[i].Value);
                update.Parameters.AddWithValue("id", id);
                var affected = await update.ExecuteNonQueryAsync();
                await tx.CommitAsync();
                return new ModelEffectOutput(contract.CorrelationId, affected == 1, RowsAffected: affected);
            }
            catch (PostgresException ex) when (ex.SqlState == "40001" && attempt < contract.RetryLimit)
            {
                await Task.Delay(50 * attempt);
            }
        }
    }
}
