using Dapper;
using System.Data;
using Elastic.Clients.Elasticsearch;

namespace Corpus.Services.Legal;

public sealed record CaseHit(string Docket, string Court, double Rank);
public interface ICaseFinder { Task<IReadOnlyList<CaseHit>> Find(string query, string? court, CancellationToken ct); }

public class CaseFinder(IDbConnection db) : ICaseFinder
{
    public async Task<IReadOnlyList<CaseHit>> Find(string query, string? court, CancellationToken ct)
    {
        var sql = "select docket, court, ts_rank(tsv, websearch_to_tsquery(@query)) as rank from cases where tsv @@ websearch_to_tsquery(@query)";
        if (court is not null) sql += " and court = @court";
        var rows = await db.QueryAsync<CaseHit>(sql + " order by rank desc limit 50", new { query, court });
        return rows.AsList();
    }
}

file static class Rows { public static List<T> AsList<T>(this IEnumerable<T> rows) => rows as List<T> ?? rows.ToList(); }

public interface IFederatedSearchService { Task<IReadOnlyList<CaseHit>> SearchAsync(string query, CancellationToken ct); }

/// <summary>Asks every source and merges what they return.</summary>
public sealed class FederatedSearchService(IEnumerable<ICaseFinder> finders) : IFederatedSearchService
{
    public async Task<IReadOnlyList<CaseHit>> SearchAsync(string query, CancellationToken ct)
    {
        var pages = await Task.WhenAll(finders.Select(f => f.Find(query, null, ct)));
        return pages.SelectMany(p => p).GroupBy(h => h.Docket).Select(g => g.MaxBy(h => h.Rank)!).OrderByDescending(h => h.Rank).ToList();
    }
}

public interface IQueryRewriter { string Rewrite(string raw); }

public sealed class QueryRewriter : IQueryRewriter
{
    private readonly Dictionary<string, string[]> synonyms;
    public QueryRewriter(Dictionary<string, string[]> synonyms) => this.synonyms = synonyms;

    public string Rewrite(string raw)
    {
        var words = raw.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1);
        return string.Join(" AND ", words.Select(w => synonyms.TryGetValue(w.ToLowerInvariant(), out var s) ? $"({w} OR {string.Join(" OR ", s)})" : w));
    }
}

internal static class LegalStartup
{
    public static void AddCaseSearch(IServiceCollection services, Dictionary<string, string[]> synonyms)
    {
        services.AddScoped<ICaseFinder, CaseFinder>();
        services.AddScoped<IFederatedSearchService, FederatedSearchService>();
        services.AddSingleton<IQueryRewriter>(new QueryRewriter(synonyms));
    }
}
