using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Orchestrators;

public sealed record SourceUnit(string Path, string Text);
public interface IPatternExtractor { IReadOnlyList<string> Extract(SourceUnit unit); }
public interface IEmbedder { Task<float[]> EmbedAsync(string text); }
public interface IPatternSink { Task<bool> StoreAsync(string pattern, float[] vector); }

public class NodePatternIngestionOrchestrator : NodeCoreBase
{
    private readonly IPatternExtractor _extractor;
    private readonly IEmbedder _embedder;
    private readonly IPatternSink _sink;

    public NodePatternIngestionOrchestrator(ModelOnexContainer container) : base(container)
    {
        _extractor = container.GetService<IPatternExtractor>();
        _embedder = container.GetService<IEmbedder>();
        _sink = container.GetService<IPatternSink>();
    }

    public async Task<(int Stored, int Duplicates)> ExecuteOrchestrationAsync(IReadOnlyList<SourceUnit> units)
    {
        int stored = 0, duplicates = 0;
        foreach (var unit in units)
        {
            foreach (var pattern in _extractor.Extract(unit))
            {
                var vector = await _embedder.EmbedAsync(pattern);
                if (await _sink.StoreAsync(pattern, vector)) stored++;
                else duplicates++;
            }
        }

        return (stored, duplicates);
    }
}
