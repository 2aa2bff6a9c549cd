using Neo4j.Driver;

namespace Corpus.Services.DataPlatform;

public sealed record LineageEdge(string Source, string Target, string Transformation);
public interface ILineageTracker { Task RecordAsync(LineageEdge edge); Task<bool> DependsAsync(string table, string on); }

public class LineageTracker : ILineageTracker
{
    private readonly IDriver neo;
    private readonly ILogger<LineageTracker> log;
    public LineageTracker(IDriver neo, ILogger<LineageTracker> log) => (this.neo, this.log) = (neo, log);

    public async Task RecordAsync(LineageEdge edge)
    {
        await using var s = neo.AsyncSession();
        await s.RunAsync("merge (a:Table {name:$s}) merge (b:Table {name:$t}) merge (a)-[:FEEDS {via:$v}]->(b)", new { s = edge.Source, t = edge.Target, v = edge.Transformation });
        log.LogDebug("{Source} feeds {Target}", edge.Source, edge.Target);
    }

    public async Task<bool> DependsAsync(string table, string on)
    {
        await using var s = neo.AsyncSession();
        var c = await s.RunAsync("return exists((:Table {name:$on})-[:FEEDS*]->(:Table {name:$table})) as d", new { on, table });
        return (await c.SingleAsync())["d"].As<bool>();
    }
}

public interface ICatalogTree { void Attach(string child, string parent); string PathOf(string node); }

public sealed class CatalogTree : ICatalogTree
{
    private readonly Dictionary<string, string> parents = [];
    public void Attach(string child, string parent)
    {
        for (string? p = parent; p is not null; p = parents.GetValueOrDefault(p))
            if (p == child) throw new InvalidOperationException($"{child} would contain itself");
        parents[child] = parent;
    }

    public string PathOf(string node) => parents.TryGetValue(node, out var p) ? PathOf(p) + "/" + node : node;
}

public interface IGraphExporter { string ToDot(IEnumerable<LineageEdge> edges); }

public class GraphExporter : IGraphExporter
{
    public string ToDot(IEnumerable<LineageEdge> edges)
    {
        var sb = new System.Text.StringBuilder("digraph lineage {\n");
        foreach (var e in edges.DistinctBy(e => (e.Source, e.Target)))
            sb.Append("  \"").Append(e.Source).Append("\" -> \"").Append(e.Target).Append("\" [label=\"").Append(e.Transformation).Append("\"];\n");
        return sb.Append('}').ToString();
    }
}

public static class DataPlatformExtensions
{
    public static IServiceCollection AddLineage(this IServiceCollection services)
        => services.AddScoped<ILineageTracker, LineageTracker>().AddSingleton<ICatalogTree, CatalogTree>().AddSingleton<IGraphExporter, GraphExporter>();
}
