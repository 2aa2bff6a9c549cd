namespace Corpus.Services.Shop;

public interface IRecommendationService { void Bought(string customer, string sku); IReadOnlyList<string> Recommend(string customer, int max); }

public sealed class RecommendationService : IRecommendationService
{
    private readonly Dictionary<string, HashSet<string>> baskets = [];
    private readonly Dictionary<(string, string), int> together = [];

    public void Bought(string customer, string sku)
    {
        if (!baskets.TryGetValue(customer, out var b)) baskets[customer] = b = [];
        foreach (var other in b.Where(o => o != sku))
        {
            together[(other, sku)] = together.GetValueOrDefault((other, sku)) + 1;
            together[(sku, other)] = together.GetValueOrDefault((sku, other)) + 1;
        }
        b.Add(sku);
    }

    public IReadOnlyList<string> Recommend(string customer, int max)
    {
        if (!baskets.TryGetValue(customer, out var own)) return [];
        return together.Where(t => own.Contains(t.Key.Item1) && !own.Contains(t.Key.Item2)).GroupBy(t => t.Key.Item2, t => t.Value)
            .OrderByDescending(g => g.Sum()).Take(max).Select(g => g.Key).ToList();
    }
}

public sealed record CustomerTrace(int OrdersLastYear, int DaysSinceOrder, int Complaints, bool Newsletter);
public interface IChurnPrediction { double Probability(CustomerTrace trace); }

public class ChurnPrediction : IChurnPrediction
{
    private readonly double[] weights;
    public ChurnPrediction(double[] weights) => this.weights = weights.Length == 5 ? weights : throw new ArgumentException("five weights");

    public double Probability(CustomerTrace trace)
    {
        double[] x = [1, Math.Log(1 + trace.OrdersLastYear), trace.DaysSinceOrder / 365d, trace.Complaints, trace.Newsletter ? 1 : 0];
        double z = 0;
        for (var i = 0; i < x.Length; i++) z += weights[i] * x[i];
        return 1 / (1 + Math.Exp(-z));
    }
}

public interface IModelRegistryService { Task<string> PromoteAsync(string model, string stage); }

public class ModelRegistryService(HttpClient mlflow) : IModelRegistryService
{
    public async Task<string> PromoteAsync(string model, string stage)
    {
        var latest = await mlflow.GetFromJsonAsync<Dictionary<string, string>>($"api/2.0/registered-models/get-latest-versions?name={model}");
        var version = latest?["version"] ?? throw new InvalidOperationException($"{model} has no version");
        await mlflow.PostAsJsonAsync("api/2.0/model-versions/transition-stage", new { name = model, version, stage });
        return version;
    }
}

public static class ShopIntelligence
{
    public static IServiceCollection AddShopInsights(this IServiceCollection services)
    {
        services.AddHttpClient<IModelRegistryService, ModelRegistryService>();
        return services.AddSingleton<IRecommendationService, RecommendationService>().AddSingleton<IChurnPrediction>(_ => new ChurnPrediction([0.1, -0.8, 1.9, 0.4, -0.3]));
    }
}
