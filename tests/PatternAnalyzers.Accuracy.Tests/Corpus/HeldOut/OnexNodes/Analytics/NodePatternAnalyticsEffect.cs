using System.Data;
using System.Data.Common;

namespace Corpus.OnexNodes.Analytics.HeldOut;

public record PatternUsageBucket(DateOnly Day, string PatternType, long Uses, double SuccessRate);

public partial class NodePatternAnalyticsEffect
{
    private readonly DbConnection _connection;
    public NodePatternAnalyticsEffect(DbConnection connection) => _connection = connection;

    /// <summary>Daily usage of patterns for the given window, newest day first.</summary>
    public async Task<List<PatternUsageBucket>> ExecuteEffectAsync(DateOnly from, DateOnly to, CancellationToken ct = default)
    {
        if (_connection.State != ConnectionState.Open)
            await _connection.OpenAsync(ct);

        await using var query = _connection.CreateCommand();
        query.CommandText = Sql;
        Add(query, "@from", from.ToDateTime(TimeOnly.MinValue));
        Add(query, "@to", to.ToDateTime(TimeOnly.MaxValue));

        var buckets = new List<PatternUsageBucket>();
        await using var rows = await query.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
            buckets.Add(Map(rows));
        return buckets;
    }
}

public partial class NodePatternAnalyticsEffect
{
    private const string Sql = """
        select date_trunc('day', used_at)::date, t.pattern_type, count(*), avg(case when success then 1.0 else 0.0 end)
        from pattern_usage_events e join pattern_templates t on t.id = e.pattern_id
        where used_at between @from and @to group by 1, 2 order by 1 desc
        """;

    private static PatternUsageBucket Map(DbDataReader r)
        => new(DateOnly.FromDateTime(r.GetDateTime(0)), r.GetString(1), r.GetInt64(2), r.GetDouble(3));

    private static void Add(DbCommand c, string name, object value)
    {
        var p = c.CreateParameter();
        (p.ParameterName, p.Value) = (name, value);
        c.Parameters.Add(p);
    }
}
