namespace Corpus.Services.Lending;

public sealed record LoanApplication(decimal AnnualIncome, decimal MonthlyDebt, int Age, int YearsEmployed, int Delinquencies, decimal Requested);

/// <summary>Scorecard agreed with the credit committee, 300 to 850.</summary>
public sealed class CreditRiskScorer
{
    private const int Base = 500;

    public int Score(LoanApplication a)
    {
        ArgumentNullException.ThrowIfNull(a);
        var points = Base;
        var dti = a.AnnualIncome == 0 ? 1m : a.MonthlyDebt * 12 / a.AnnualIncome;
        points += dti switch { < 0.2m => 120, < 0.35m => 60, < 0.5m => 0, _ => -110 };
        points += Math.Min(a.YearsEmployed, 10) * 8;
        points -= a.Delinquencies * 45;
        if (a.Age is >= 30 and < 60) points += 25;
        if (a.Requested > a.AnnualIncome) points -= 70;
        return Math.Clamp(points, 300, 850);
    }
}

public static class ApgarCalculator
{
    public static (int Total, string Band) Evaluate(int appearance, int pulse, int grimace, int activity, int respiration)
    {
        Span<int> parts = [appearance, pulse, grimace, activity, respiration];
        var total = 0;
        foreach (var p in parts)
        {
            if (p is < 0 or > 2) throw new ArgumentOutOfRangeException(nameof(p), p, "each sign is 0..2");
            total += p;
        }
        return (total, total >= 7 ? "reassuring" : total >= 4 ? "moderate" : "low");
    }
}
