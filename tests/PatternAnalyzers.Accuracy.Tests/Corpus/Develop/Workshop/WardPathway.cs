namespace Corpus.Workshop.Ward;

public sealed record Vitals(double Temp, int HeartRate, int RespRate, int SystolicBp, double Lactate, bool Confused);

/// <summary>Early-warning pathway: which team is called for a deteriorating patient.</summary>
public sealed class Pathway
{
    private readonly IReadOnlyList<Step> _steps;

    private sealed record Step(double MinRisk, string Team, TimeSpan Within);

    public Pathway()
    {
        _steps =
        [
            new(0.8, "critical-care-outreach", TimeSpan.FromMinutes(5)),
            new(0.5, "registrar", TimeSpan.FromMinutes(30)),
            new(0.25, "charge-nurse", TimeSpan.FromHours(1)),
        ];
    }

    public (string Team, TimeSpan Within) Escalate(Vitals v)
    {
        var risk = Risk(v);
        var step = _steps.FirstOrDefault(s => risk >= s.MinRisk);
        return step is null ? ("routine-observation", TimeSpan.FromHours(6)) : (step.Team, step.Within);
    }

    private static double Risk(Vitals v)
    {
        var z = -4.1;
        z += v.Temp is > 38.3 or < 36 ? 1.1 : 0;
        z += v.HeartRate > 90 ? 0.02 * (v.HeartRate - 90) : 0;
        z += v.RespRate > 20 ? 0.09 * (v.RespRate - 20) : 0;
        z += v.SystolicBp < 100 ? 0.03 * (100 - v.SystolicBp) : 0;
        z += v.Lactate * 0.6;
        if (v.Confused) z += 1.4;
        return 1 / (1 + Math.Exp(-z));
    }
}
