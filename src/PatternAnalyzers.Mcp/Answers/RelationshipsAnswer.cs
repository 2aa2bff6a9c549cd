namespace PatternAnalyzers.Mcp.Answers;

/// <summary>What a pattern hangs together with.</summary>
/// <param name="PatternId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Outgoing">What it does with others.</param>
/// <param name="Incoming">What others do with it.</param>
internal sealed record RelationshipsAnswer(string PatternId, string Name, IReadOnlyList<LinkEntry> Outgoing, IReadOnlyList<LinkEntry> Incoming);
