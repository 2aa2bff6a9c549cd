using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Reporting.Diffs;

/// <summary>Compares two manifests.</summary>
public static class Comparison
{
    /// <summary>What <paramref name="after"/> says otherwise than <paramref name="before"/>.</summary>
    public static ManifestDiff Of(Manifest before, Manifest after)
    {
        var pairing = Pairing.Of(before, after);
        var pairs = pairing.Pairs;
        return new ManifestDiff
        {
            Before = Counted(before),
            After = Counted(after),
            Cautions = [.. Cautions(before, after)],
            Appeared = [.. pairing.Appeared.Select(PatternRef.Of)],
            Vanished = [.. pairing.Vanished.Select(PatternRef.Of)],
            Changed = [.. pairs.Where(static pair => pair.Before.ContentHash != pair.After.ContentHash).Select(static pair => PatternRef.Of(pair.After))],
            Moved = [.. pairs
                .Where(static pair => Stands(pair.Before) != Stands(pair.After))
                .Select(static pair => new Move(PatternRef.Of(pair.Before), PatternRef.Of(pair.After)))],
            Reclassified = [.. pairs
                .Select(static pair => new Reclassification(PatternRef.Of(pair.After), [.. Fields(pair.Before, pair.After)]))
                .Where(static one => one.Changes.Count > 0)],
            Scores = [.. pairs
                .Select(static pair => new PatternScores(PatternRef.Of(pair.After), [.. Moves(pair.Before.Quality, pair.After.Quality)]))
                .Where(static one => one.Moves.Count > 0)],
            NewViolations = [.. pairs.SelectMany(static pair => Findings(pair.After, pair.Before)), .. pairing.Appeared.SelectMany(static pattern => Findings(
                pattern,
                null))],
            FixedViolations = [.. pairs.SelectMany(static pair => Findings(pair.Before, pair.After))],
        };
    }

    private static Statistics Counted(Manifest manifest) => StatisticsOf.Compute(manifest.Patterns, manifest.Rejected.Count, manifest.Relationships.Count);

    private static (string File, string Project, string Symbol) Stands(Pattern pattern) => (pattern.FilePath, pattern.Project, pattern.Symbol);

    private static IEnumerable<string> Cautions(Manifest before, Manifest after)
    {
        if (before.Repository != after.Repository)
            yield return $"the manifests are of different repositories: {before.Repository} and {after.Repository}";
        if (before.ScoreVersion != after.ScoreVersion)
            yield return $"the scores follow different definitions: {before.ScoreVersion} and {after.ScoreVersion}";
        if (before.Algorithm != after.Algorithm)
            yield return $"the scores were weighed differently: {before.Algorithm} and {after.Algorithm}";
        if (before.Mode != after.Mode)
            yield return $"the sources were read differently: {before.Mode} and {after.Mode}";
        if ((before.Project ?? "") != (after.Project ?? ""))
            yield return $"one is a fragment of what the other covers: {before.Project ?? "the repository"} and {after.Project ?? "the repository"}";
    }

    private static IEnumerable<FieldChange> Fields(Pattern before, Pattern after) => new FieldChange[]
    {
        new("type", PatternRef.TypeOf(before), PatternRef.TypeOf(after)),
        new("node_kind", before.NodeKind is { } old ? WireNames.Of(old) : null, after.NodeKind is { } current ? WireNames.Of(current) : null),
        new("handler_category", before.HandlerCategory is { } was ? WireNames.Of(was) : null, after.HandlerCategory is { } now ? WireNames.Of(now) : null),
        new("name", before.PatternName, after.PatternName),
    }.Where(static change => change.Before != change.After);

    private static IEnumerable<ScoreMove> Moves(Quality before, Quality after) =>
        Weights.Rows(before).Zip(Weights.Rows(after), static (old, current) => new ScoreMove(old.Name, old.Dimension.Score, current.Dimension.Score))
            .Prepend(new ScoreMove("overall", before.Overall, after.Overall))
            .Where(static move => move.Before != move.After);

    // Lines move with every edit above them, so a violation is the same when rule and words are.
    private static IEnumerable<Finding> Findings(Pattern here, Pattern? there)
    {
        var known = (there?.Violations ?? [])
            .GroupBy(static violation => (violation.Rule, violation.Message))
            .ToDictionary(static group => group.Key, static group => group.Count());
        foreach (var violation in here.Violations)
        {
            var key = (violation.Rule, violation.Message);
            if (known.TryGetValue(key, out var left) && left > 0)
                known[key] = left - 1;
            else
                yield return new Finding(PatternRef.Of(here), violation);
        }
    }
}
