using System.Data.Common;
using System.Text.Json;
using OmniBase.Models;

namespace Corpus.OnexNodes.Learning;

public sealed record ModelLearnedPattern(Guid Id, string Signature, string Domain, double Confidence, IReadOnlyDictionary<string, double> Features);

/// <summary>Persists learned patterns; the signature hash and the domain identify a lineage.</summary>
public sealed class NodePatternStorageEffect
{
    private readonly DbDataSource _source;

    public NodePatternStorageEffect(DbDataSource source)
    {
        _source = source;
    }

    public async Task<ModelEffectOutput> ExecuteEffectAsync(ModelContractEffect contract, ModelLearnedPattern pattern, CancellationToken cancellationToken = default)
    {
        if (pattern.Confidence < 0.5)
        {
            return new ModelEffectOutput(contract.CorrelationId, false, "confidence below the floor of 0.5");
        }

        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO learned_patterns (id, signature, domain, confidence, features) VALUES (@id, @signature, @domain, @confidence, @features) ON CONFLICT DO NOTHING";
        Bind(command, "id", pattern.Id);
        Bind(command, "signature", pattern.Signature);
        Bind(command, "domain", pattern.Domain);
        Bind(command, "confidence", pattern.Confidence);
        Bind(command, "features", JsonSerializer.Serialize(pattern.Features));
        var rows = await command.ExecuteNonQueryAsync(cancellationToken);
        return new ModelEffectOutput(contract.CorrelationId, rows == 1, RowsAffected: rows);
    }

    private static void Bind(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
