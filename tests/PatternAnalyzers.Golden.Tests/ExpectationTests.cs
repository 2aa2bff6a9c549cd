using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Golden.Tests;

public sealed class ExpectationTests
{
    private readonly Dictionary<string, Expectation> found;
    private readonly IReadOnlyList<Expectation> expected = Expectation.ReadAll();

    public ExpectationTests(BuiltSample sample)
    {
        sample.Manifest.ShouldNotBeEmpty();
        var manifest = ManifestFile.Read(sample.ManifestPath);
        found = manifest.Patterns.Select(Of).Concat(manifest.Rejected.Select(Of)).ToDictionary(row => row.Symbol, StringComparer.Ordinal);
    }

    [Fact]
    public void EverySymbolInTheTable_IsWhatTheTableSays()
    {
        var differences = expected
            .Where(row => !row.Equals(found.GetValueOrDefault(row.Symbol)))
            .Select(row => $"{row.Symbol}: expected {row}, found {found.GetValueOrDefault(row.Symbol)?.ToString() ?? "nothing"}");

        string.Join('\n', differences).ShouldBeEmpty();
    }

    [Fact]
    public void EveryPatternFound_IsInTheTable()
    {
        var known = expected.Select(row => row.Symbol).ToHashSet(StringComparer.Ordinal);
        var unexpected = found.Values.Where(row => row.IsPattern && !known.Contains(row.Symbol)).Select(row => $"{row.Symbol}: {row}");

        string.Join('\n', unexpected).ShouldBeEmpty();
    }

    private static Expectation Of(Pattern pattern) => new(
        pattern.Symbol,
        WireNames.Of(pattern.PatternType),
        pattern.PatternSubtype ?? "",
        pattern.NodeKind is { } kind ? WireNames.Of(kind) : "",
        "");

    private static Expectation Of(Rejected rejected) => new(rejected.Symbol, "", "", "", rejected.Reason);
}
