namespace Corpus.OnexNodes.ComplianceScan;

/// <summary>Checks already gathered contracts; takes text, returns findings.</summary>
public sealed class NodeComplianceScanCompute
{
    private readonly HashSet<string> _knownKinds = new(StringComparer.OrdinalIgnoreCase) { "effect", "compute", "reducer", "orchestrator" };

    public IEnumerable<(string Path, string Finding)> Run(IReadOnlyDictionary<string, string> contracts)
    {
        foreach (var (path, text) in contracts)
        {
            var keys = text.Split('\n').Where(l => l.Length > 0 && !char.IsWhiteSpace(l[0]) && l.Contains(':'))
                .ToLookup(l => l[..l.IndexOf(':')], l => l[(l.IndexOf(':') + 1)..].Trim().Trim('"', '\''));
            if (!keys.Contains("description"))
                yield return (path, "no description");
            var kind = keys["node_type"].FirstOrDefault() ?? "";
            if (!_knownKinds.Contains(kind.Split('_')[0]))
                yield return (path, $"node_type '{kind}'");
            if (text.Contains("192.168.", StringComparison.Ordinal))
                yield return (path, "private address");
        }
    }
}
