using OmniBase.Enums;
using StackExchange.Redis;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public readonly record struct Heartbeat(string NodeId, long Sequence, double Load);

public sealed class HandlerNodeHeartbeat
{
    private static readonly TimeSpan Liveness = TimeSpan.FromSeconds(90);
    private readonly IConnectionMultiplexer _redis;

    public HandlerNodeHeartbeat(IConnectionMultiplexer redis) => _redis = redis;

    public EnumHandlerType HandlerType => EnumHandlerType.NodeHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;
    public EnumNodeKind NodeKind => EnumNodeKind.Orchestrator;

    public async Task<bool> HandleAsync(Heartbeat beat)
    {
        var db = _redis.GetDatabase();
        var known = await db.KeyExistsAsync("node:" + beat.NodeId);
        await db.StringSetAsync("node:" + beat.NodeId, beat.Sequence, Liveness);
        await db.SortedSetAddAsync("node:load", beat.NodeId, beat.Load);
        return known;
    }
}
