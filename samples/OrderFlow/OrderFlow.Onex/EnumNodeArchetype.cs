namespace OrderFlow.Onex;

/// <summary>The four kinds of node. A node is exactly one of them.</summary>
public enum EnumNodeArchetype
{
    /// <summary>Talks to the outside world.</summary>
    Effect,

    /// <summary>Transforms its input and nothing else.</summary>
    Compute,

    /// <summary>Folds events into state.</summary>
    Reducer,

    /// <summary>Decides what runs next.</summary>
    Orchestrator,
}
