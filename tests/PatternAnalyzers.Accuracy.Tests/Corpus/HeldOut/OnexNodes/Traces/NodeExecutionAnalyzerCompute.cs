namespace Corpus.OnexNodes.Traces.HeldOut;

public class TraceSpan
{
    public required string Operation { get; init; }
    public required TimeSpan Start { get; init; }
    public required TimeSpan End { get; init; }
    public bool Error { get; init; }
    public List<TraceSpan> Children { get; init; } = [];
}

public record TraceAnalysis(TimeSpan Total, string[] CriticalPath, Dictionary<string, TimeSpan> SelfTime, int Errors);

/// <summary>Looks at the trace of an execution for its critical path, self times and errors.</summary>
public class NodeExecutionAnalyzerCompute
{
    public Task<TraceAnalysis> ExecuteComputeAsync(TraceSpan root, CancellationToken ct = default)
    {
        var self = new Dictionary<string, TimeSpan>();
        int errors = 0;
        Visit(root);
        return Task.FromResult(new TraceAnalysis(root.End - root.Start, CriticalPath(root).ToArray(), self, errors));

        void Visit(TraceSpan span)
        {
            ct.ThrowIfCancellationRequested();
            if (span.Error) errors++;
            var children = TimeSpan.Zero;
            foreach (var child in span.Children)
            {
                children += child.End - child.Start;
                Visit(child);
            }
            var own = span.End - span.Start - children;
            self[span.Operation] = self.GetValueOrDefault(span.Operation) + (own > TimeSpan.Zero ? own : TimeSpan.Zero);
        }
    }

    private static IEnumerable<string> CriticalPath(TraceSpan span)
    {
        for (TraceSpan? s = span; s is not null; s = s.Children.MaxBy(c => c.End))
            yield return s.Operation;
    }
}
