using System.Text;
using Npgsql;
using OmniBase.Models;

namespace Corpus.OnexNodes.PatternTable;

public enum EnumPatternQueryMode { ById, ByName, Filtered }

public sealed record ModelContractPatternQuery : ModelContractEffect
{
    public EnumPatternQueryMode Mode { get; init; }
    public Guid? PatternId { get; init; }
    public string? PatternName { get; init; }
    public string? PatternType { get; init; }
    public decimal? MinQuality { get; init; }
    public int PageSize { get; init; } = 50;
}

public sealed record ModelPatternRow(Guid Id, string Name, string Type, decimal? Quality);

public class NodePatternQueryEffect
{
    private readonly NpgsqlDataSource _dataSource;
    private readonly ILogger<NodePatternQueryEffect> _logger;

    public NodePatternQueryEffect(NpgsqlDataSource dataSource, ILogger<NodePatternQueryEffect> logger)
    {
        _dataSource = dataSource;
        _logger = logger;
    }

    public async Task<IReadOnlyList<ModelPatternRow>> ExecuteEffectAsync(ModelContractPatternQuery contract, CancellationToken cancellationToken = default)
    {
        await using var command = _dataSource.CreateCommand();
        var sql = new StringBuilder("SELECT id, pattern_name, pattern_type, quality FROM pattern_templates WHERE is_deprecated = false");

        switch (contract.Mode)
        {
            case EnumPatternQueryMode.ById when contract.PatternId is { } id:
                sql.Append(" AND id = @id");
                command.Parameters.AddWithValue("id", id);
                break;
            case EnumPatternQueryMode.ByName when !string.IsNullOrEmpty(contract.PatternName):
                sql.Append(" AND lower(pattern_name) = lower(@name)");
                command.Parameters.AddWithValue("name", contract.PatternName);
                break;
            case EnumPatternQueryMode.Filtered:
                if (contract.PatternType is { } type)
                {
                    sql.Append(" AND pattern_type = @type");
                    command.Parameters.AddWithValue("type", type);
                }

                if (contract.MinQuality is { } min)
                {
                    sql.Append(" AND quality >= @min");
                    command.Parameters.AddWithValue("min", min);
                }

                break;
            default:
                throw new OnexException("PATTERN_QUERY_INVALID", $"Mode {contract.Mode} lacks its argument.");
        }

        sql.Append(" ORDER BY usage_count DESC LIMIT @limit");
        command.Parameters.AddWithValue("limit", contract.PageSize);
        command.CommandText = sql.ToString();

        var rows = new List<ModelPatternRow>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new ModelPatternRow(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.IsDBNull(3) ? null : reader.GetDecimal(3)));
        }

        _logger.LogInformation("{Count} patterns for {CorrelationId}", rows.Count, contract.CorrelationId);
        return rows;
    }
}
