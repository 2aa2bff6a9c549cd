namespace PatternAnalyzers.Reporting.Diffs;

/// <summary>The scores of one pattern that moved.</summary>
/// <param name="Pattern">The pattern as it is now.</param>
/// <param name="Moves">Overall first, then the dimensions in the order of the manifest.</param>
public sealed record PatternScores(PatternRef Pattern, IReadOnlyList<ScoreMove> Moves)
{
    /// <summary>The move of the overall score; null when it stayed.</summary>
    public ScoreMove? Overall => Moves.FirstOrDefault(static move => move.Dimension == "overall");
}
