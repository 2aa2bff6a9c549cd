namespace PatternAnalyzers.Publishing.Sqlite.Searching;

/// <summary>A pattern in a ranking.</summary>
/// <param name="Row">Its row.</param>
/// <param name="PatternId">Its id; breaks ties.</param>
/// <param name="Value">What the ranking is by: the greater the better.</param>
internal readonly record struct Candidate(long Row, string PatternId, double Value);
