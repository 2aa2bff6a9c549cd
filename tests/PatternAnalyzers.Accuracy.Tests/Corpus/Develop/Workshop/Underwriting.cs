namespace Corpus.Workshop.Lending;

public sealed record Applicant(decimal MonthlyIncome, decimal MonthlyDebt, int MonthsAtAddress, int MonthsAtEmployer, int MissedPayments, IReadOnlyList<decimal> RentPaid);

/// <summary>Points for applicants without enough bureau history.</summary>
public sealed class ThinFileUnderwriter
{
    public int Points(Applicant a)
    {
        var points = 300;
        var burden = a.MonthlyIncome <= 0 ? 1m : a.MonthlyDebt / a.MonthlyIncome;
        points += burden switch
        {
            < 0.15m => 180,
            < 0.30m => 120,
            < 0.45m => 40,
            _ => -60,
        };
        points += Math.Min(a.MonthsAtAddress, 60) * 2;
        points += Math.Min(a.MonthsAtEmployer, 48) * 2;
        points -= a.MissedPayments * 45;
        points += Regularity(a.RentPaid);
        return Math.Clamp(points, 300, 850);
    }

    private static int Regularity(IReadOnlyList<decimal> rent)
    {
        if (rent.Count < 6) return 0;
        var mean = rent.Average();
        if (mean == 0) return 0;
        var spread = rent.Average(r => Math.Abs(r - mean)) / mean;
        return spread < 0.02m ? 90 : spread < 0.1m ? 50 : 10;
    }
}

public sealed class LoanScoreBoard
{
    public string Branch { get; set; } = "";
    public int Approved { get; set; }
    public int Declined { get; set; }
    public decimal Volume { get; set; }
}
