using Neo4j.Driver;

namespace Corpus.Services.AccessGraph.HeldOut;

public interface IAccessGraph { Task<bool> Can(string subject, string verb, string resource); Task Grant(string subject, string verb, string resource); }

public sealed class NeoAccessGraph(IDriver d) : IAccessGraph
{
    public async Task<bool> Can(string subject, string verb, string resource)
    {
        await using var session = d.AsyncSession();
        var cursor = await session.RunAsync("match p=(:Subject {id:$subject})-[:MEMBER*0..5]->()-[g:GRANT {verb:$verb}]->(:Resource {id:$resource}) return p limit 1", new { subject, verb, resource });
        return await cursor.FetchAsync();
    }

    public async Task Grant(string subject, string verb, string resource)
    {
        await using var session = d.AsyncSession();
        await session.RunAsync("merge (s:Subject {id:$subject}) merge (r:Resource {id:$resource}) merge (s)-[:GRANT {verb:$verb}]->(r)", new { subject, verb, resource });
    }
}

public interface IRelations { bool Tell(string a, string relation, string b); IReadOnlyCollection<string> Who(string relation, string b); }

public class TupleRelations : IRelations
{
    private readonly HashSet<(string, string, string)> tuples = [];
    public bool Tell(string a, string relation, string b) => tuples.Add((a, relation, b));
    public IReadOnlyCollection<string> Who(string relation, string b)
    {
        var result = new SortedSet<string>();
        var frontier = new Stack<string>([b]);
        while (frontier.TryPop(out var t))
            foreach (var (s, r, o) in tuples)
                if (o == t && r == relation && result.Add(s)) frontier.Push(s);
        return result;
    }
}

public interface IRelationGraphService { Task<int> SyncAsync(IEnumerable<string> teams); }

public sealed class RelationGraphService(IRelations relations, IAccessGraph access, TimeProvider time) : IRelationGraphService
{
    public DateTimeOffset? LastRun { get; private set; }

    public async Task<int> SyncAsync(IEnumerable<string> teams)
    {
        var n = 0;
        foreach (var team in teams)
            foreach (var member in relations.Who("member", team))
            {
                if (await access.Can(member, "read", team)) continue;
                await access.Grant(member, "read", team);
                n++;
            }
        LastRun = time.GetUtcNow();
        return n;
    }
}

public interface INetworkMap { void Up(string a, string b); void Down(string a, string b); bool Connected(string a, string b); }

public class NetworkMap : INetworkMap
{
    readonly HashSet<(string, string)> links = [];
    public void Up(string a, string b) { links.Add((a, b)); links.Add((b, a)); }
    public void Down(string a, string b) { links.Remove((a, b)); links.Remove((b, a)); }

    public bool Connected(string a, string b)
    {
        var visited = new HashSet<string>();
        return Reach(a);
        bool Reach(string x) => x == b || (visited.Add(x) && links.Where(l => l.Item1 == x).Any(l => Reach(l.Item2)));
    }
}

public static class AccessGraphSetup
{
    public static void AddAccess(this IServiceCollection s)
    {
        s.AddScoped<IAccessGraph, NeoAccessGraph>();
        s.AddSingleton<IRelations, TupleRelations>();
        s.AddScoped<IRelationGraphService, RelationGraphService>();
        s.AddSingleton<INetworkMap, NetworkMap>();
    }
}
