namespace PatternAnalyzers.Core.Patterns;

/// <summary>Families of patterns; on the wire in upper snake case (<c>EFFECT</c>).</summary>
public enum PatternType
{
    /// <summary>A node that does external I/O.</summary>
    Effect,

    /// <summary>A node that transforms purely.</summary>
    Compute,

    /// <summary>A node that folds or owns state.</summary>
    Reducer,

    /// <summary>A node that coordinates steps.</summary>
    Orchestrator,

    /// <summary>Handles requests, messages, events or calls of a framework.</summary>
    Handler,

    /// <summary>Runs at a hook: git, commit, lifecycle.</summary>
    Hook,

    /// <summary>An agent.</summary>
    Agent,

    /// <summary>Retrieves or injects knowledge.</summary>
    Intelligence,

    /// <summary>Routes by matching or confidence.</summary>
    Routing,

    /// <summary>An algorithm.</summary>
    Algorithm,

    /// <summary>A service.</summary>
    Service,
}
