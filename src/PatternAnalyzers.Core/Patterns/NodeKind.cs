namespace PatternAnalyzers.Core.Patterns;

/// <summary>The four ONEX node kinds; on the wire in upper case.</summary>
public enum NodeKind
{
    /// <summary>External I/O is its main job.</summary>
    Effect,

    /// <summary>Pure transformation.</summary>
    Compute,

    /// <summary>Owns or folds state.</summary>
    Reducer,

    /// <summary>Sequences collaborators.</summary>
    Orchestrator,
}
