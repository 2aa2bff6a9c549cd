namespace Corpus.OnexFlow.Behaviour.Edge;

/// <summary>Leaky bucket per caller.</summary>
public sealed class ApiGateway
{
    private readonly object _gate = new();
    private readonly Dictionary<string, (double Level, DateTimeOffset At)> _buckets = [];

    public double Capacity { get; init; } = 20;
    public double LeakPerSecond { get; init; } = 5;

    public bool Admit(string caller, DateTimeOffset now)
    {
        lock (_gate)
        {
            var (level, at) = _buckets.TryGetValue(caller, out var b) ? b : (0, now);
            level = Math.Max(0, level - (now - at).TotalSeconds * LeakPerSecond);
            if (level + 1 > Capacity)
            {
                _buckets[caller] = (level, now);
                return false;
            }

            _buckets[caller] = (level + 1, now);
            return true;
        }
    }
}

public sealed class UndoStore<T> where T : class
{
    private readonly Stack<T> _past = new();
    private readonly Stack<T> _future = new();

    public T? Current { get; private set; }

    public void Save(T document)
    {
        if (Current is not null) _past.Push(Current);
        Current = document;
        _future.Clear();
    }

    public bool Undo()
    {
        if (_past.Count == 0) return false;
        _future.Push(Current!);
        Current = _past.Pop();
        return true;
    }

    public bool Redo()
    {
        if (!_future.TryPop(out var next)) return false;
        _past.Push(Current!);
        Current = next;
        return true;
    }
}
