using Neo4j.Driver;

namespace Corpus.Bureau.Kinship;

public sealed record Ancestor(string Name, int Generation);
public interface IFamilyTree { Task<IReadOnlyList<Ancestor>> AncestorsAsync(string person, int depth); Task LinkAsync(string parent, string child); }

public sealed class FamilyTree(IDriver driver) : IFamilyTree
{
    public async Task<IReadOnlyList<Ancestor>> AncestorsAsync(string person, int depth)
    {
        await using var session = driver.AsyncSession();
        return await session.ExecuteReadAsync(async tx =>
        {
            var cursor = await tx.RunAsync(
                $"MATCH p = (a:Person)-[:PARENT_OF*1..{Math.Clamp(depth, 1, 12)}]->(:Person {{name: $person}}) RETURN a.name AS name, length(p) AS generation",
                new { person });
            var list = new List<Ancestor>();
            while (await cursor.FetchAsync()) list.Add(new Ancestor(cursor.Current["name"].As<string>(), cursor.Current["generation"].As<int>()));
            return list;
        });
    }

    public async Task LinkAsync(string parent, string child)
    {
        await using var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(tx => tx.RunAsync("MERGE (p:Person {name:$parent}) MERGE (c:Person {name:$child}) MERGE (p)-[:PARENT_OF]->(c)", new { parent, child }));
    }
}

/// <summary>Keeps who supplies whom, and says what stands still when one supplier fails.</summary>
public class SupplyWeb
{
    private readonly Dictionary<string, HashSet<string>> _customers = new(StringComparer.OrdinalIgnoreCase);

    public void Connect(string supplier, string customer)
    {
        if (!_customers.TryGetValue(supplier, out var set)) _customers[supplier] = set = new(StringComparer.OrdinalIgnoreCase);
        set.Add(customer);
        _customers.TryAdd(customer, new(StringComparer.OrdinalIgnoreCase));
    }

    public void Disconnect(string supplier, string customer) => _customers.GetValueOrDefault(supplier)?.Remove(customer);

    public IReadOnlyCollection<string> AffectedBy(string supplier)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<string>([supplier]);
        while (open.TryDequeue(out var next))
            foreach (var c in _customers.GetValueOrDefault(next) ?? [])
                if (seen.Add(c)) open.Enqueue(c);
        return seen;
    }
}

public sealed class GraphNodeDto { public string Id { get; set; } = ""; public string Label { get; set; } = ""; public List<string> Neighbours { get; set; } = []; }

public static class KinshipModule
{
    public static IServiceCollection AddKinship(this IServiceCollection services) =>
        services.AddSingleton<SupplyWeb>().AddScoped<IFamilyTree, FamilyTree>();
}
