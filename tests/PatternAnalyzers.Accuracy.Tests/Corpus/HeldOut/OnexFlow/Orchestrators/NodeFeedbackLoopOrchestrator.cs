using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Orchestrators.HeldOut;

public interface IFeedbackSource { IAsyncEnumerable<(string PatternId, double Delta)> ReadAsync(CancellationToken token); }
public interface IExperiment { Task<double> PValueAsync(string patternId, double delta); }
public interface IPatternTuner { Task ApplyAsync(string patternId, double delta); }

internal sealed class NodeFeedbackLoopOrchestrator(ModelOnexContainer container, IFeedbackSource source, IExperiment experiment, IPatternTuner tuner)
    : NodeOrchestrator<TimeSpan, (int Applied, int Rejected)>(container)
{
    public override async Task<(int Applied, int Rejected)> ProcessAsync(TimeSpan input, CancellationToken cancellationToken = default)
    {
        using var window = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        window.CancelAfter(input);
        var (applied, rejected) = (0, 0);
        await foreach (var (pattern, delta) in source.ReadAsync(window.Token))
        {
            if (await experiment.PValueAsync(pattern, delta) > 0.05)
            {
                rejected++;
                continue;
            }

            await tuner.ApplyAsync(pattern, delta);
            applied++;
        }

        return (applied, rejected);
    }
}
