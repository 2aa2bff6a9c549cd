namespace PatternAnalyzers.Mcp.Answers;

/// <summary>One end of a relationship, seen from the other.</summary>
/// <param name="Kind">uses, extends, handles, publishes or orchestrates.</param>
/// <param name="Name">Name of the pattern, or symbol of the message.</param>
/// <param name="PatternId">Its id; null for a message.</param>
/// <param name="Weight">How strong it is.</param>
internal sealed record LinkEntry(string Kind, string Name, string? PatternId, double Weight);
