using Elastic.Clients.Elasticsearch;

namespace Corpus.Services.Cooking.HeldOut;

public class Recipe { public string Id { get; init; } = ""; public string Title { get; init; } = ""; public List<string> Ingredients { get; init; } = []; }
public interface IPantry { IReadOnlyList<Recipe> CookableWith(IReadOnlySet<string> have); void Add(Recipe recipe); }

/// <summary>Inverted index over ingredients, kept by the process.</summary>
public class Pantry : IPantry
{
    readonly Dictionary<string, HashSet<string>> index = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Recipe> recipes = [];

    public void Add(Recipe recipe)
    {
        recipes[recipe.Id] = recipe;
        foreach (var i in recipe.Ingredients)
        {
            if (!index.TryGetValue(i, out var ids)) index.Add(i, ids = []);
            ids.Add(recipe.Id);
        }
    }

    public IReadOnlyList<Recipe> CookableWith(IReadOnlySet<string> have) =>
        have.Where(index.ContainsKey).SelectMany(h => index[h]).Distinct().Select(id => recipes[id]).Where(r => r.Ingredients.All(have.Contains)).ToList();
}

public interface IRecipeSearchService { Task<string[]> QueryAsync(string q); Task ForgetAsync(string id); }

class RecipeSearchService : IRecipeSearchService
{
    ElasticsearchClient _es;
    public RecipeSearchService(ElasticsearchClient es) { _es = es; }

    public async Task<string[]> QueryAsync(string q)
    {
        if (string.IsNullOrWhiteSpace(q)) return [];
        var r = await _es.SearchAsync<Recipe>(d => d.Indices("recipes").QueryLuceneSyntax($"title:{q}* OR ingredients:{q}").Size(50));
        return r.Hits.Where(h => h.Score > 0.3).Select(h => h.Id).ToArray();
    }

    public async Task ForgetAsync(string id) => await _es.DeleteAsync("recipes", id);
}

public interface IWebLookup { Task<IReadOnlyList<Uri>> Results(string phrase, CancellationToken ct); }

public sealed class WebLookup(HttpClient http) : IWebLookup
{
    private sealed record Answer(string Url);
    public async Task<IReadOnlyList<Uri>> Results(string phrase, CancellationToken ct)
    {
        var answers = await http.GetFromJsonAsync<Answer[]>($"search?q={Uri.EscapeDataString(phrase)}&n=10", ct);
        return answers is null ? [] : answers.Select(a => new Uri(a.Url)).Where(u => u.Scheme == "https").ToList();
    }
}

public interface IReindexJob { Task<int> Everything(IAsyncEnumerable<Recipe> all); }

public class Reindexer(IPantry pantry, ElasticsearchClient es) : IReindexJob
{
    public async Task<int> Everything(IAsyncEnumerable<Recipe> all)
    {
        var count = 0;
        await foreach (var r in all)
        {
            pantry.Add(r);
            var done = await es.IndexAsync(r, "recipes", r.Id);
            if (done.IsValidResponse) count++;
        }
        return count;
    }
}

public static class CookingServices
{
    public static IServiceCollection AddCooking(this IServiceCollection services)
    {
        services.AddHttpClient<IWebLookup, WebLookup>();
        return services.AddSingleton<IPantry, Pantry>().AddScoped<IRecipeSearchService, RecipeSearchService>().AddTransient<IReindexJob, Reindexer>();
    }
}
