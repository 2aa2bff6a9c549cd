namespace OrderFlow.Onex.State;

/// <summary>Keeps reducer state in the process; it is gone after a restart and rebuilt from events.</summary>
/// <typeparam name="TState">The state.</typeparam>
public sealed class InMemoryStateStore<TState> : IStateStore<TState>
    where TState : class
{
    private readonly Dictionary<string, TState> states = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <inheritdoc />
    public TState? Find(string key)
    {
        lock (gate)
            return states.GetValueOrDefault(key);
    }

    /// <inheritdoc />
    public TState Apply(string key, Func<TState?, TState> step)
    {
        lock (gate)
        {
            var next = step(states.GetValueOrDefault(key));
            states[key] = next;
            return next;
        }
    }
}
