using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>What can be asked of the patterns of any store, one by one and together.</summary>
internal static class RowChecks
{
    public static IEnumerable<GateResult> Of(IReadOnlyList<CurrentRow> rows, GateProfile profile) => [.. Each(rows, profile), .. Together(rows, profile)];

    private static IEnumerable<GateResult> Each(IReadOnlyList<CurrentRow> rows, GateProfile profile)
    {
        yield return Finding.Of(
            "count",
            rows.Count >= profile.MinimumCount,
            FormattableString.Invariant($"{rows.Count} patterns, at least {profile.MinimumCount} needed"));
        yield return Finding.None(
            "names",
            "every pattern has a name",
            "without a name",
            rows.Where(row => string.IsNullOrWhiteSpace(row.Name)).Select(row => row.Id));
        yield return Finding.None(
            "file_names",
            "no name is a file name",
            "named like a file or a path",
            rows.Where(row => NameChecks.PathLike(row.Name)).Select(row => row.Name));
        yield return Finding.None(
            "typed",
            "every pattern has a known type",
            "without a known type",
            rows.Where(row => WireNames.PatternTypeOf(row.Type) is null).Select(row => $"{row.Name} ({row.Type})"));
        yield return Finding.None("scored", "every pattern has a score", "without a score", rows.Where(row => row.Overall is null).Select(row => row.Name));
        yield return Finding.None(
            "metadata",
            "every pattern has its metadata",
            "without metadata, file path or description",
            rows.Where(row => !row.Complete).Select(row => row.Name));
        // Rows of one pattern are its versions, no duplicates.
        yield return Finding.None(
            "duplicates",
            "no name stands twice in a repository",
            "names twice in a repository",
            rows.GroupBy(row => (row.Repository, row.Name)).Where(group => group.DistinctBy(row => row.PatternId).Count() > 1).Select(group => group.Key.Name));
    }

    private static IEnumerable<GateResult> Together(IReadOnlyList<CurrentRow> rows, GateProfile profile)
    {
        var scores = rows.Select(row => row.Overall).OfType<double>().ToList();
        var mean = scores.Count > 0 ? scores.Average() : 0;
        var variance = scores.Count > 0 ? scores.Average(score => (score - mean) * (score - mean)) : 0;
        var spread = profile.Spread == Spread.Variance ? variance : Math.Sqrt(variance);
        var types = rows.Select(row => row.Type).Distinct(StringComparer.Ordinal).Count();
        yield return Finding.Of("types", types >= profile.MinimumTypes, FormattableString.Invariant($"{types} types, at least {profile.MinimumTypes} needed"));
        yield return Finding.Of(
            "mean",
            profile.MinimumMean is not { } least || mean >= least,
            FormattableString.Invariant(
                $"mean {mean:0.####}{(profile.MinimumMean is { } asked ? FormattableString.Invariant($", at least {asked:0.####} needed") : "")}"));
        yield return Finding.Of(
            "spread",
            profile.SpreadAbove is not { } above || spread > above,
            FormattableString.Invariant(
                $"standard deviation {Math.Sqrt(variance):0.####}, variance {variance:0.####}{(profile.SpreadAbove is { } limit ? FormattableString.Invariant($", {profile.Spread} above {limit:0.####} needed") : "")}"));
    }
}
