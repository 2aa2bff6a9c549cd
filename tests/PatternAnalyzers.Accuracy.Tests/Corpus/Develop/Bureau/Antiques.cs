using System.Data;
using Dapper;
using Elastic.Clients.Elasticsearch;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.Bureau.Antiques;

public sealed record Lot(string Number, string Title, string Period, decimal Estimate);
public sealed record LotPage(IReadOnlyList<Lot> Lots, long Total);

public interface ICatalogueSearch { Task<LotPage> FindAsync(string words, string? period, int page, CancellationToken ct); }

internal sealed class ElasticCatalogueSearch(ElasticsearchClient client) : ICatalogueSearch
{
    private const int PageSize = 25;

    public async Task<LotPage> FindAsync(string words, string? period, int page, CancellationToken ct)
    {
        var query = period is null ? words : $"({words}) AND period:\"{period}\"";
        var response = await client.SearchAsync<Lot>(d => d.Indices("lots").QueryLuceneSyntax(query).From(page * PageSize).Size(PageSize), ct);
        if (!response.IsValidResponse) throw new InvalidOperationException("The catalogue does not answer.");
        return new LotPage(response.Documents.ToList(), response.Total);
    }
}

/// <summary>What the front desk uses to look up a bidder while they spell their name.</summary>
public class Lookup(IDbConnection db)
{
    public async Task<IReadOnlyList<(int Paddle, string Name)>> BiddersAsync(string typed)
    {
        if (typed.Length < 2) return [];
        var rows = await db.QueryAsync<(int, string)>(
            """
            select paddle, name from bidders
            where name_tsv @@ to_tsquery('simple', @q) or name % @typed
            order by similarity(name, @typed) desc limit 10
            """,
            new { typed, q = string.Join(" & ", typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w + ":*")) });
        return rows.AsList();
    }
}

file static class RowExtensions { public static List<T> AsList<T>(this IEnumerable<T> rows) => rows as List<T> ?? rows.ToList(); }

public interface ILookAlikes
{
    Task PutAsync(Guid lot, float[] picture, string category, CancellationToken ct);
    Task<IReadOnlyList<(string Id, float Score)>> NearAsync(float[] picture, string category, int count, CancellationToken ct);
    Task ForgetAsync(Guid lot, CancellationToken ct);
}

internal sealed class LookAlikes : ILookAlikes
{
    private readonly QdrantClient _client;
    public LookAlikes(QdrantClient client) => _client = client;

    public Task PutAsync(Guid lot, float[] picture, string category, CancellationToken ct) =>
        _client.UpsertAsync("pictures", [new PointStruct { Id = lot, Vectors = picture, Payload = { ["category"] = category } }], cancellationToken: ct);

    public async Task<IReadOnlyList<(string Id, float Score)>> NearAsync(float[] picture, string category, int count, CancellationToken ct)
    {
        var filter = new Filter { Must = { Conditions.MatchKeyword("category", category) } };
        var found = await _client.SearchAsync("pictures", picture, filter, (ulong)count, cancellationToken: ct);
        return found.Select(p => (p.Id.Uuid, p.Score)).ToList();
    }

    public Task ForgetAsync(Guid lot, CancellationToken ct) => _client.DeleteAsync("pictures", lot, cancellationToken: ct);
}

public sealed class Saleroom(ICatalogueSearch catalogue, ILookAlikes pictures, Lookup lookup, ILogger<Saleroom> logger)
{
    private readonly Dictionary<string, (int Paddle, decimal Bid)> _high = [];
    private readonly object _gate = new();

    public bool Bid(string lot, int paddle, decimal amount)
    {
        lock (_gate)
        {
            if (_high.TryGetValue(lot, out var current) && amount < current.Bid + Step(current.Bid)) return false;
            _high[lot] = (paddle, amount);
        }
        logger.LogInformation("{Lot}: {Amount} by {Paddle}", lot, amount, paddle);
        return true;
    }

    public async Task<(LotPage Similar, IReadOnlyList<(string, float)> Pictures, int Bidders)> PrepareAsync(Lot lot, float[] picture, string consignor, CancellationToken ct)
    {
        var page = catalogue.FindAsync(lot.Title, lot.Period, 0, ct);
        var near = pictures.NearAsync(picture, lot.Period, 5, ct);
        var bidders = await lookup.BiddersAsync(consignor);
        return (await page, await near, bidders.Count);
    }

    private static decimal Step(decimal bid) => bid switch { < 100 => 5, < 1_000 => 25, < 10_000 => 250, _ => 1_000 };
}

public static class SaleroomServiceCollectionExtensions
{
    public static IServiceCollection AddSaleroom(this IServiceCollection services)
    {
        services.AddScoped<ICatalogueSearch, ElasticCatalogueSearch>();
        services.AddScoped<Lookup>();
        services.AddSingleton<ILookAlikes, LookAlikes>();
        services.AddSingleton<Saleroom>();
        return services;
    }
}
