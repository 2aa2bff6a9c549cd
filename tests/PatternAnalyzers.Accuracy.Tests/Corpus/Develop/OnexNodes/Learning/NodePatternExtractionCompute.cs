using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Learning;

public sealed record ModelSessionTrace(Guid SessionId, IReadOnlyList<string> FilesRead, IReadOnlyList<string> FilesWritten, IReadOnlyList<string> ToolSequence, bool Failed);
public sealed record ModelInsight(string Kind, string Key, int Support, double Confidence);

public sealed class NodePatternExtractionCompute(ModelOnexContainer container) : NodeCompute<IReadOnlyList<ModelSessionTrace>, IReadOnlyList<ModelInsight>>(container)
{
    private const int MinSupport = 2;

    public override IReadOnlyList<ModelInsight> Compute(IReadOnlyList<ModelSessionTrace> input)
        => [.. FileAccess(input), .. ToolPairs(input), .. Failures(input)];

    private static IEnumerable<ModelInsight> FileAccess(IReadOnlyList<ModelSessionTrace> traces)
    {
        var pairs = new Dictionary<(string, string), int>();
        foreach (var trace in traces)
        {
            foreach (var read in trace.FilesRead.Distinct())
            {
                foreach (var written in trace.FilesWritten.Distinct().Where(w => w != read))
                {
                    pairs[(read, written)] = pairs.GetValueOrDefault((read, written)) + 1;
                }
            }
        }

        return pairs.Where(p => p.Value >= MinSupport).Select(p => new ModelInsight("file_access_pattern", $"{p.Key.Item1} -> {p.Key.Item2}", p.Value, p.Value / (double)traces.Count));
    }

    private static IEnumerable<ModelInsight> ToolPairs(IReadOnlyList<ModelSessionTrace> traces)
        => traces.SelectMany(t => t.ToolSequence.Zip(t.ToolSequence.Skip(1), (a, b) => $"{a}>{b}").Distinct())
            .GroupBy(p => p).Where(g => g.Count() >= MinSupport)
            .Select(g => new ModelInsight("tool_usage_pattern", g.Key, g.Count(), g.Count() / (double)traces.Count));

    private static IEnumerable<ModelInsight> Failures(IReadOnlyList<ModelSessionTrace> traces)
    {
        foreach (var byTool in traces.Where(t => t.ToolSequence.Count > 0).GroupBy(t => t.ToolSequence[^1]))
        {
            var failed = byTool.Count(t => t.Failed);
            if (failed >= MinSupport)
                yield return new ModelInsight("error_pattern", byTool.Key, failed, failed / (double)byTool.Count());
        }
    }
}
