using OmniBase.Models;

namespace Corpus.OnexFlow.Reducers;

public sealed record PlanStep(string Id, string Title, bool Done);

public sealed record UpdatePlanSnapshot(string PlanId, string Phase, IReadOnlyList<PlanStep> Steps, int Revision);

public sealed record UpdatePlanCommand(string Verb, string? StepId = null, string? Title = null);

/// <summary>Plan lifecycle: draft → approved → executing → closed.</summary>
public class NodeUpdatePlanReducer
{
    private static readonly Dictionary<(string From, string Verb), string> Transitions = new()
    {
        [("draft", "approve")] = "approved",
        [("approved", "start")] = "executing",
        [("executing", "close")] = "closed",
        [("approved", "withdraw")] = "draft",
    };

    public Task<UpdatePlanSnapshot> ExecuteReductionAsync(UpdatePlanSnapshot current, UpdatePlanCommand command)
    {
        if (command.Verb == "add_step" && current.Phase == "draft")
        {
            var step = new PlanStep(command.StepId!, command.Title ?? command.StepId!, false);
            return Task.FromResult(current with { Steps = [.. current.Steps, step], Revision = current.Revision + 1 });
        }

        if (command.Verb == "finish_step" && current.Phase == "executing")
        {
            var steps = current.Steps.Select(s => s.Id == command.StepId ? s with { Done = true } : s).ToList();
            var phase = steps.TrueForAll(s => s.Done) ? "closed" : current.Phase;
            return Task.FromResult(current with { Steps = steps, Phase = phase, Revision = current.Revision + 1 });
        }

        if (!Transitions.TryGetValue((current.Phase, command.Verb), out var target))
        {
            throw new OnexException("PLAN_ILLEGAL_TRANSITION", $"{command.Verb} is not legal in {current.Phase}");
        }

        return Task.FromResult(current with { Phase = target, Revision = current.Revision + 1 });
    }
}
