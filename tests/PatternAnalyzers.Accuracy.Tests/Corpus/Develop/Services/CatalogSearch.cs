using Elastic.Clients.Elasticsearch;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Documents;

namespace Corpus.Services.Catalog;

public sealed class ProductDoc { public string Id { get; set; } = ""; public string Name { get; set; } = ""; public decimal Price { get; set; } }
public sealed record SearchPage(IReadOnlyList<ProductDoc> Items, long Total);

public interface IProductSearch
{
    Task<SearchPage> FindAsync(string text, int page, CancellationToken ct);
    Task IndexAsync(ProductDoc doc, CancellationToken ct);
}

public sealed class ElasticProductSearch(ElasticsearchClient elastic, ILogger<ElasticProductSearch> logger) : IProductSearch
{
    public async Task<SearchPage> FindAsync(string text, int page, CancellationToken ct)
    {
        var response = await elastic.SearchAsync<ProductDoc>(s => s.Indices("products").QueryLuceneSyntax(text).From(page * 20).Size(20), ct);
        if (response.IsValidResponse) return new SearchPage(response.Documents.ToList(), response.Total);
        logger.LogWarning("search for {Text} failed", text);
        return new SearchPage([], 0);
    }

    public Task IndexAsync(ProductDoc doc, CancellationToken ct) => elastic.IndexAsync(doc, "products", doc.Id, ct);
}

public interface IHelpIndex { void Put(string slug, string title, string body); IReadOnlyList<string> Lookup(string term, int max); }

public class HelpIndex : IHelpIndex
{
    private readonly IndexWriter writer;
    private readonly SearcherManager searchers;
    public HelpIndex(IndexWriter writer, SearcherManager searchers) { this.writer = writer; this.searchers = searchers; }

    public void Put(string slug, string title, string body)
    {
        var d = new Document();
        d.Add(new StringField("slug", slug, Field.Store.YES));
        d.Add(new TextField("title", title, Field.Store.YES));
        d.Add(new TextField("body", body, Field.Store.NO));
        writer.UpdateDocument(new Term("slug", slug), d);
        writer.Commit();
        searchers.MaybeRefresh();
    }

    public IReadOnlyList<string> Lookup(string term, int max)
    {
        var s = searchers.Acquire();
        try { return s.Search(new PrefixQuery(new Term("body", term.ToLowerInvariant())), max).ScoreDocs.Select(h => s.Doc(h.Doc).Get("slug")).ToList(); }
        finally { searchers.Release(s); }
    }
}

public interface ISuggestions { void Learn(string phrase); IEnumerable<string> For(string prefix); }

/// <summary>Completes what the visitor types from earlier queries.</summary>
public sealed class Suggestions : ISuggestions
{
    private readonly SortedDictionary<string, int> phrases = new(StringComparer.OrdinalIgnoreCase);
    public void Learn(string phrase) => phrases[phrase.Trim()] = phrases.GetValueOrDefault(phrase.Trim()) + 1;
    public IEnumerable<string> For(string prefix) => phrases.Where(p => p.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).OrderByDescending(p => p.Value).Take(8).Select(p => p.Key);
}

public static class CatalogSearchRegistration
{
    public static IServiceCollection AddCatalogSearch(this IServiceCollection services)
    {
        services.AddSingleton<IProductSearch, ElasticProductSearch>();
        services.AddSingleton<IHelpIndex, HelpIndex>();
        services.AddSingleton<ISuggestions, Suggestions>();
        return services;
    }
}
