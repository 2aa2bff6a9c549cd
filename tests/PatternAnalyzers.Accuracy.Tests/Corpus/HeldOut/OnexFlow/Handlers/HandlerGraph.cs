using Neo4j.Driver;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public sealed class HandlerGraph(IDriver driver) : IAsyncDisposable
{
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public async Task LinkAsync(string from, string to, string relation)
    {
        await using var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(tx => tx.RunAsync(
            "MERGE (a:Entity {id: $from}) MERGE (b:Entity {id: $to}) MERGE (a)-[:REL {type: $relation}]->(b)",
            new { from, to, relation }));
    }

    public async Task<List<string>> NeighboursAsync(string id)
    {
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("MATCH (:Entity {id: $id})-[:REL]->(n) RETURN n.id AS id", new { id });
        return (await cursor.ToListAsync()).Select(r => r["id"].As<string>()).ToList();
    }

    public ValueTask DisposeAsync() => driver.DisposeAsync();
}
