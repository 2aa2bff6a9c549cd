namespace OrderFlow.Onex.State;

/// <summary>Keeps the state of reducers between two events.</summary>
/// <typeparam name="TState">The state.</typeparam>
public interface IStateStore<TState>
{
    /// <summary>The state under a key, or null.</summary>
    TState? Find(string key);

    /// <summary>Folds one step into the state under a key.</summary>
    TState Apply(string key, Func<TState?, TState> step);
}
