namespace Corpus.Services.IntensiveCare.HeldOut;

public record struct Vitals(double Pao2Fio2, int Platelets, double Bilirubin, double Map, int GlasgowComa, double Creatinine, bool Ventilated);

/// <summary>Sequential organ failure assessment.</summary>
public sealed class SofaAssessment
{
    public int Compute(in Vitals v) =>
        Respiration(v) + Coagulation(v.Platelets) + Liver(v.Bilirubin) + (v.Map < 70 ? 1 : 0) + Neuro(v.GlasgowComa) + Renal(v.Creatinine);

    private static int Respiration(in Vitals v) => (v.Pao2Fio2, v.Ventilated) switch
    {
        ( < 100, true) => 4,
        ( < 200, true) => 3,
        ( < 300, _) => 2,
        ( < 400, _) => 1,
        _ => 0,
    };

    private static int Coagulation(int p) => p < 20 ? 4 : p < 50 ? 3 : p < 100 ? 2 : p < 150 ? 1 : 0;
    private static int Liver(double b) => b >= 12 ? 4 : b >= 6 ? 3 : b >= 2 ? 2 : b >= 1.2 ? 1 : 0;
    private static int Neuro(int g) => g < 6 ? 4 : g < 10 ? 3 : g < 13 ? 2 : g < 15 ? 1 : 0;
    private static int Renal(double c) => c >= 5 ? 4 : c >= 3.5 ? 3 : c >= 2 ? 2 : c >= 1.2 ? 1 : 0;
}

public static class NoveltyMeter
{
    public static double Measure(IReadOnlyList<double> history, double value)
    {
        if (history.Count < 5) return 0;
        double mean = history.Average();
        double variance = history.Sum(h => (h - mean) * (h - mean)) / (history.Count - 1);
        return variance < 1e-9 ? (Math.Abs(value - mean) < 1e-9 ? 0 : 1) : 1 - Math.Exp(-Math.Abs(value - mean) / Math.Sqrt(variance));
    }
}
