namespace PatternAnalyzers.Publishing.Validating;

/// <summary>A current pattern as the tables have it.</summary>
internal sealed record CurrentRow(string Id, string PatternId, string Repository, string Name, string Type, string FilePath, double? Overall, bool Complete);
