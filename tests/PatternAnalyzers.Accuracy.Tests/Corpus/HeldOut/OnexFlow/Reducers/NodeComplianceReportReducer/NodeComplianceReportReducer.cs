namespace Corpus.OnexFlow.Reducers.ComplianceReport.HeldOut;

public sealed record ScanFinding(string RuleId, string Path, string Severity);
public sealed record ComplianceReport(int Files, IReadOnlyDictionary<string, int> ByRule, int Blocking, string Verdict);

internal sealed class NodeComplianceReportReducer
{
    public static ComplianceReport Run(ComplianceReport? seed, IReadOnlyList<ScanFinding> batch)
    {
        var counts = seed is null ? new Dictionary<string, int>() : new Dictionary<string, int>(seed.ByRule);
        int blocking = seed?.Blocking ?? 0;
        foreach (var finding in batch)
        {
            counts[finding.RuleId] = counts.TryGetValue(finding.RuleId, out var c) ? c + 1 : 1;
            if (finding.Severity is "critical" or "error") blocking++;
        }

        var files = (seed?.Files ?? 0) + batch.Select(b => b.Path).Distinct().Count();
        return new ComplianceReport(files, counts, blocking, blocking == 0 ? "pass" : "fail");
    }
}
