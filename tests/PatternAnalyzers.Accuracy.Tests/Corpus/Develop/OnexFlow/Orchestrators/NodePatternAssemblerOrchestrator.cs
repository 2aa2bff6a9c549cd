using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Orchestrators;

public sealed record AssemblyRequest(string TraceId);
public sealed record AssembledPattern(string Name, IReadOnlyList<string> Keywords, double Success);

public interface ITraceParser { Task<IReadOnlyList<string>> StepsAsync(string traceId); }
public interface IKeywordExtractor { IReadOnlyList<string> Extract(IReadOnlyList<string> steps); }
public interface ISuccessScorer { double Score(IReadOnlyList<string> steps); }

public class NodePatternAssemblerOrchestrator : NodeOrchestrator<AssemblyRequest, AssembledPattern?>
{
    public NodePatternAssemblerOrchestrator(ModelOnexContainer container) : base(container) { }

    public override async Task<AssembledPattern?> ProcessAsync(AssemblyRequest input, CancellationToken cancellationToken = default)
    {
        var steps = await Container.GetService<ITraceParser>().StepsAsync(input.TraceId);
        if (steps.Count == 0) return null;
        var keywords = Container.GetService<IKeywordExtractor>().Extract(steps);
        var success = Container.GetService<ISuccessScorer>().Score(steps);
        return new AssembledPattern(string.Join(' ', keywords.Take(4)), keywords, success);
    }
}
