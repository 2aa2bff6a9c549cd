using Neo4j.Driver;

namespace Corpus.Services.Social;

public interface IFriendships { Task BefriendAsync(string a, string b); Task<IReadOnlyList<string>> SuggestAsync(string user, int max); }

public sealed class Friendships(IDriver driver) : IFriendships
{
    public async Task BefriendAsync(string a, string b)
    {
        await using var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(tx => tx.RunAsync("match (a:User {id:$a}), (b:User {id:$b}) merge (a)-[:FRIEND]-(b)", new { a, b }));
    }

    public async Task<IReadOnlyList<string>> SuggestAsync(string user, int max)
    {
        await using var session = driver.AsyncSession();
        return await session.ExecuteReadAsync(async tx =>
        {
            var cursor = await tx.RunAsync("match (:User {id:$user})-[:FRIEND*2]-(x) return x.id as id, count(*) as c order by c desc limit $max", new { user, max });
            var rows = await cursor.ToListAsync();
            return rows.Select(r => r["id"].As<string>()).ToList();
        });
    }
}

public interface IGraphService { void Link(string from, string to, string kind); IEnumerable<string> Around(string node, int hops); int Degree(string node); }

public class GraphService : IGraphService
{
    private readonly Dictionary<string, List<(string To, string Kind)>> edges = [];

    public void Link(string from, string to, string kind)
    {
        if (!edges.TryGetValue(from, out var e)) edges[from] = e = [];
        if (!e.Contains((to, kind))) e.Add((to, kind));
    }

    public IEnumerable<string> Around(string node, int hops)
    {
        var seen = new HashSet<string> { node };
        var ring = new List<string> { node };
        for (; hops > 0; hops--) ring = ring.SelectMany(n => edges.GetValueOrDefault(n) ?? []).Select(e => e.To).Where(seen.Add).ToList();
        return seen.Skip(1);
    }

    public int Degree(string node) => edges.TryGetValue(node, out var e) ? e.Count : 0;
}

public interface IInfluenceReport { Task<string> ForAsync(string user); }

public class InfluenceReport(IFriendships friendships, IGraphService graph) : IInfluenceReport
{
    public async Task<string> ForAsync(string user)
    {
        var suggested = await friendships.SuggestAsync(user, 10);
        foreach (var s in suggested) graph.Link(user, s, "maybe");
        return $"{user}: {graph.Degree(user)} direct, {graph.Around(user, 2).Count()} within two";
    }
}

public static class SocialServiceRegistration
{
    public static IServiceCollection AddSocial(this IServiceCollection services)
    {
        services.AddScoped<IFriendships, Friendships>();
        services.AddSingleton<IGraphService, GraphService>();
        return services.AddScoped<IInfluenceReport, InfluenceReport>();
    }
}
