using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Diffs;

namespace PatternAnalyzers.Reporting.Sarif;

/// <summary>What gates say, as SARIF 2.1.0: violations of the patterns as results, failed gates as notifications.</summary>
public static class SarifGates
{
    /// <summary>The log as text that ends in a line feed.</summary>
    /// <param name="gates">What the gates say.</param>
    /// <param name="patterns">The patterns that were asked about; none when a store was, which keeps no places of violations.</param>
    /// <param name="toolVersion">Version of the tool that writes it.</param>
    public static string Of(IEnumerable<GateResult> gates, IEnumerable<Pattern> patterns, string toolVersion) => SarifLog.Of(
        toolVersion,
        [.. from pattern in patterns from violation in pattern.Violations select new SarifResult(new Finding(PatternRef.Of(pattern), violation), null)],
        [.. gates.Where(static gate => !gate.Passed).Select(static gate => new SarifNotification("error", TextOf(gate)))]);

    private static string TextOf(GateResult gate) =>
        gate.Offenders.Count == 0 ? $"{gate.Name}: {gate.Detail}" : $"{gate.Name}: {gate.Detail}: {string.Join("; ", gate.Offenders)}";
}
