namespace Corpus.Workshop.Claims;

public sealed record ClaimSignals(decimal Amount, int DaysSincePolicyStart, int PriorClaims, double PhotoMatch, bool PoliceReport);

public enum ClaimLane { StraightThrough, Adjuster, SpecialInvestigation }

public sealed class ClaimTriage
{
    private readonly double _auto;
    private readonly double _investigate;

    public ClaimTriage(double autoAbove = 0.85, double investigateBelow = 0.4)
    {
        if (investigateBelow >= autoAbove)
        {
            throw new ArgumentException("The lanes overlap.", nameof(investigateBelow));
        }

        _auto = autoAbove;
        _investigate = investigateBelow;
    }

    public ClaimLane Decide(ClaimSignals claim)
    {
        var trust = Trust(claim);
        if (trust >= _auto && claim.Amount < 5_000m)
        {
            return ClaimLane.StraightThrough;
        }

        return trust < _investigate ? ClaimLane.SpecialInvestigation : ClaimLane.Adjuster;
    }

    private static double Trust(ClaimSignals c)
    {
        var trust = 0.5 + c.PhotoMatch * 0.35;
        if (c.PoliceReport) trust += 0.15;
        if (c.DaysSincePolicyStart < 30) trust -= 0.25;
        trust -= 0.08 * Math.Min(c.PriorClaims, 4);
        return Math.Clamp(trust, 0, 1);
    }
}

public sealed class ClaimScoreCard
{
    public required Guid ClaimId { get; init; }
    public required double Trust { get; init; }
    public ClaimLane Lane { get; init; }
    public string? AdjusterNote { get; set; }
}
