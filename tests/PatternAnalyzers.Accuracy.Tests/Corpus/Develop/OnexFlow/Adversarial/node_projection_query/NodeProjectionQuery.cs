using Dapper;
using System.Data;

namespace Corpus.OnexFlow.Adversarial.ProjectionQuery;

public sealed record ProjectionRow(string EntityId, string State, long Version);

public sealed class NodeProjectionQuery(Func<IDbConnection> open)
{
    public async Task<IReadOnlyList<ProjectionRow>> HandleAsync(string request, int limit = 100)
    {
        using var connection = open();
        var rows = await connection.QueryAsync<ProjectionRow>(
            "select entity_id as EntityId, state as State, version as Version from projections where state = @request order by version desc limit @limit",
            new { request, limit });
        return rows.AsList2();
    }
}

internal static class RowExtensions
{
    public static IReadOnlyList<T> AsList2<T>(this IEnumerable<T> rows) => rows as IReadOnlyList<T> ?? rows.ToArray();
}
