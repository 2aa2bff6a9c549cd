using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Results of checks.</summary>
internal static class Finding
{
    private const int MostNamed = 10;

    /// <summary>Passes when nothing offends.</summary>
    public static GateResult None(string name, string good, string bad, IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        return new()
        {
            Name = name,
            Passed = all.Count == 0,
            Detail = all.Count == 0 ? good : FormattableString.Invariant($"{all.Count} {bad}"),
            Offenders = First(all)
        };
    }

    public static GateResult Of(string name, bool passed, string detail, IEnumerable<string>? offenders = null) =>
        new() { Name = name, Passed = passed, Detail = detail, Offenders = First(offenders ?? []) };

    private static IReadOnlyList<string> First(IEnumerable<string> offenders) => [.. offenders.Order(StringComparer.Ordinal).Take(MostNamed)];
}
