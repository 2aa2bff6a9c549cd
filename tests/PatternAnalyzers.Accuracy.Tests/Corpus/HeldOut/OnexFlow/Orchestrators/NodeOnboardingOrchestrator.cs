namespace Corpus.OnexFlow.Orchestrators.HeldOut;

public enum StepOutcome { Ok, Skipped, Blocked }

public interface IOnboardingStep
{
    string Key { get; }
    IReadOnlyCollection<string> Requires { get; }
    Task<StepOutcome> RunAsync(OnboardingTicket ticket, CancellationToken token);
}

public sealed class OnboardingTicket
{
    public required string Repository { get; init; }
    public Dictionary<string, StepOutcome> Outcomes { get; } = [];
}

/// <summary>
/// Walks the onboarding steps of a repository in dependency order; a blocked step blocks whatever needs it.
/// </summary>
public sealed class NodeOnboardingOrchestrator
{
    private readonly IReadOnlyList<IOnboardingStep> _steps;
    private readonly ILogger<NodeOnboardingOrchestrator> _log;

    public NodeOnboardingOrchestrator(IEnumerable<IOnboardingStep> steps, ILogger<NodeOnboardingOrchestrator> log)
    {
        _steps = steps.ToList();
        _log = log;
    }

    public async Task<OnboardingTicket> ExecuteOrchestrationAsync(OnboardingTicket ticket, CancellationToken token)
    {
        var open = new List<IOnboardingStep>(_steps);
        while (open.Count > 0)
        {
            var ready = open.FindAll(s => s.Requires.All(ticket.Outcomes.ContainsKey));
            if (ready.Count == 0)
                throw new InvalidOperationException("cycle between onboarding steps: " + string.Join(", ", open.Select(s => s.Key)));

            foreach (var step in ready)
            {
                open.Remove(step);
                var blocked = step.Requires.Any(r => ticket.Outcomes[r] == StepOutcome.Blocked);
                ticket.Outcomes[step.Key] = blocked ? StepOutcome.Blocked : await step.RunAsync(ticket, token);
                _log.LogInformation("{Repository}: {Step} {Outcome}", ticket.Repository, step.Key, ticket.Outcomes[step.Key]);
            }
        }

        return ticket;
    }
}
