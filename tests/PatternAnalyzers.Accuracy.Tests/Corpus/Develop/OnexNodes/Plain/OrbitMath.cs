namespace Corpus.OnexNodes.Plain;

public readonly record struct OrbitalElements(double SemiMajorAxisKm, double Eccentricity, double MeanAnomalyRad);

/// <summary>Where a satellite is on its ellipse.</summary>
public sealed class Sidereal
{
    private const double EarthMu = 398600.4418;
    private readonly double _tolerance;

    public Sidereal(double tolerance = 1e-10) => _tolerance = tolerance;

    public (double RadiusKm, double TrueAnomalyRad) Locate(OrbitalElements elements, TimeSpan elapsed)
    {
        var motion = Math.Sqrt(EarthMu / Math.Pow(elements.SemiMajorAxisKm, 3));
        var mean = (elements.MeanAnomalyRad + motion * elapsed.TotalSeconds) % (2 * Math.PI);
        var eccentric = Solve(mean, elements.Eccentricity);
        var trueAnomaly = 2 * Math.Atan2(
            Math.Sqrt(1 + elements.Eccentricity) * Math.Sin(eccentric / 2),
            Math.Sqrt(1 - elements.Eccentricity) * Math.Cos(eccentric / 2));
        return (elements.SemiMajorAxisKm * (1 - elements.Eccentricity * Math.Cos(eccentric)), trueAnomaly);
    }

    private double Solve(double mean, double e)
    {
        var guess = e < 0.8 ? mean : Math.PI;
        for (var i = 0; i < 50; i++)
        {
            var step = (guess - e * Math.Sin(guess) - mean) / (1 - e * Math.Cos(guess));
            guess -= step;
            if (Math.Abs(step) < _tolerance)
            {
                break;
            }
        }

        return guess;
    }
}
