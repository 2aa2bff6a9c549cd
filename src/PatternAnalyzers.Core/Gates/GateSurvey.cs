using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Core.Gates;

/// <summary>Passes over the patterns of a manifest once and keeps what the gates ask about: a manifest may hold far more patterns than memory does.</summary>
internal sealed class GateSurvey(Manifest manifest, GateProfile profile)
{
    private readonly RunningStatistics statistics = new();
    private readonly RunningMeans means = new();
    private readonly Dictionary<string, Offenders> caught = GateTable.All.ToDictionary(gate => gate.Name, _ => new Offenders(), StringComparer.Ordinal);
    private readonly Repeats ids = new();
    private readonly Repeats names = new();

    public GateContext Run()
    {
        foreach (var pattern in manifest.Patterns)
            Take(pattern);

        return new GateContext
        {
            Manifest = manifest,
            Profile = profile,
            Patterns = manifest.Patterns.Where(pattern => !IsCut(pattern)),
            Statistics = statistics.Result(manifest.Rejected.Count, manifest.Relationships.Count),
            DimensionMeans = means.Result(),
            Caught = caught,
            Ids = ids,
            Names = names,
        };
    }

    // The cut of a profile takes no id away: nothing that points to one is orphaned.
    private void Take(Pattern pattern)
    {
        ids.Add(pattern.PatternId);
        if (IsCut(pattern))
            return;

        names.Add(pattern.PatternName);
        statistics.Add(pattern);
        means.Add(pattern.Quality);
        foreach (var gate in GateTable.All)
        {
            if (gate.IsWrong(pattern))
                caught[gate.Name].Add(Gate.Label(pattern));
        }
    }

    // A pattern without a score stays: that it has none is for a gate to say.
    private bool IsCut(Pattern pattern) => pattern.Quality.Overall < profile.MinimumScore;
}
