namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>Where a node stands, from left to right.</summary>
internal enum Lane
{
    /// <summary>Nodes, agents, intelligence and routing.</summary>
    Nodes,

    /// <summary>Handlers and hooks.</summary>
    Handlers,

    /// <summary>Messages that are handled or published.</summary>
    Messages,

    /// <summary>Services and algorithms, which the others rest on.</summary>
    Services,
}
