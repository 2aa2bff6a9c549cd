namespace Corpus.Bureau.Dungeon;

public interface IHandles<in T> { void Handle(T e); }

public readonly record struct MonsterSlain(string Species, int Level, int KillerId);
public readonly record struct ItemDropped(string Item, int ForPlayer);

public sealed class WorldBus
{
    private readonly Dictionary<Type, List<Delegate>> _listeners = [];

    public void Register<T>(IHandles<T> handler)
    {
        if (!_listeners.TryGetValue(typeof(T), out var list)) _listeners[typeof(T)] = list = [];
        list.Add((Action<T>)handler.Handle);
    }

    public void Raise<T>(T e)
    {
        if (!_listeners.TryGetValue(typeof(T), out var list)) return;
        foreach (var d in list) ((Action<T>)d)(e);
    }
}

public sealed class Loot(WorldBus bus) : IHandles<MonsterSlain>
{
    private static readonly (string Item, int Weight)[] Table = [("copper", 70), ("potion", 20), ("ring", 9), ("crown", 1)];

    public void Handle(MonsterSlain e)
    {
        var rolls = 1 + e.Level / 10;
        for (var i = 0; i < rolls; i++)
        {
            var pick = Random.Shared.Next(100);
            foreach (var (item, weight) in Table)
            {
                pick -= weight;
                if (pick >= 0) continue;
                bus.Raise(new ItemDropped(item, e.KillerId));
                break;
            }
        }
    }
}

public sealed class Trophies : IHandles<MonsterSlain>, IHandles<ItemDropped>
{
    private readonly Dictionary<int, Dictionary<string, int>> _byPlayer = [];

    void IHandles<MonsterSlain>.Handle(MonsterSlain e) => Bump(e.KillerId, e.Species);
    void IHandles<ItemDropped>.Handle(ItemDropped e) { if (e.Item is "crown" or "ring") Bump(e.ForPlayer, e.Item); }

    public int CountOf(int player, string what) => _byPlayer.TryGetValue(player, out var t) ? t.GetValueOrDefault(what) : 0;

    private void Bump(int player, string what)
    {
        if (!_byPlayer.TryGetValue(player, out var shelf)) _byPlayer[player] = shelf = new(StringComparer.Ordinal);
        shelf[what] = shelf.GetValueOrDefault(what) + 1;
    }
}

/// <summary>Draws the crossed swords when two sprites touch. Called once a frame by the renderer.</summary>
public sealed class CollisionHandler
{
    public int LastFrame { get; private set; }

    public IEnumerable<(int A, int B)> Handle(IReadOnlyList<(int Id, float X, float Y, float R)> bodies, int frame)
    {
        LastFrame = frame;
        for (var i = 0; i < bodies.Count; i++)
            for (var j = i + 1; j < bodies.Count; j++)
            {
                float dx = bodies[i].X - bodies[j].X, dy = bodies[i].Y - bodies[j].Y, r = bodies[i].R + bodies[j].R;
                if (dx * dx + dy * dy <= r * r) yield return (bodies[i].Id, bodies[j].Id);
            }
    }
}
