using OmniBase.Nodes;

namespace Corpus.OnexFlow.Orchestrators;

public sealed record CodingTask(string Repo, string Issue);
public sealed record CodingOutcome(bool Merged, int Attempts);

public interface ICodePlanner { Task<string[]> PlanAsync(CodingTask task, CancellationToken ct); }
public interface ICodeEditor { Task<string> EditAsync(string repo, string step, CancellationToken ct); }
public interface ITestBench { Task<bool> PassesAsync(string repo, string diff, CancellationToken ct); }
public interface IMergeDesk { Task<bool> MergeAsync(string repo, string diff, CancellationToken ct); }

public sealed class NodeCodingAgentOrchestrator(ICodePlanner planner, ICodeEditor editor, ITestBench bench, IMergeDesk desk)
    : IOrchestratorNode<CodingTask, CodingOutcome>
{
    public Guid NodeId { get; } = new("7c0f2d4e-8a4e-4f43-9f0e-2f6dd4d9a001");

    public async Task<CodingOutcome> OrchestrateAsync(CodingTask input, CancellationToken cancellationToken)
    {
        var attempts = 0;
        string? last = null;
        foreach (var step in await planner.PlanAsync(input, cancellationToken))
        {
            do
            {
                if (++attempts > 12) return new CodingOutcome(false, attempts);
                last = await editor.EditAsync(input.Repo, step, cancellationToken);
            }
            while (!await bench.PassesAsync(input.Repo, last, cancellationToken));
        }

        return new CodingOutcome(last is not null && await desk.MergeAsync(input.Repo, last, cancellationToken), attempts);
    }
}
