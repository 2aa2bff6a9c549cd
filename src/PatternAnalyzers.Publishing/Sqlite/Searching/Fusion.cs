namespace PatternAnalyzers.Publishing.Sqlite.Searching;

/// <summary>Reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009): ranks are added, so that the scales of the rankings do not matter.</summary>
internal static class Fusion
{
    private const double Damping = 60;

    /// <summary>Both rankings in one; the value is 1 for what both rank first.</summary>
    public static IReadOnlyList<Candidate> Of(IReadOnlyList<Candidate> one, IReadOnlyList<Candidate> other) =>
    [
        .. Shares(one).Concat(Shares(other))
            .GroupBy(candidate => (candidate.Row, candidate.PatternId))
            .Select(group => new Candidate(group.Key.Row, group.Key.PatternId, group.Sum(candidate => candidate.Value)))
            .OrderByDescending(candidate => candidate.Value)
            .ThenBy(candidate => candidate.PatternId, StringComparer.Ordinal),
    ];

    private static IEnumerable<Candidate> Shares(IReadOnlyList<Candidate> ranking) =>
        ranking.Select((candidate, index) => candidate with { Value = (Damping + 1) / (Damping + 1 + index) / 2 });
}
