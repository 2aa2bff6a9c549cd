using OmniBase.Models;

namespace Corpus.OnexFlow.Orchestrators;

public sealed record ArtifactDrift(string ArtifactId, string Expected, string? Actual);

public interface IArtifactInventory { Task<IReadOnlyList<ArtifactDrift>> FindDriftAsync(string repository); }
public interface IImpactAnalyzer { IReadOnlyList<string> OwnersOf(string artifactId); }
public interface IReconcilePlanner { IEnumerable<ModelAction> Plan(ArtifactDrift drift, IReadOnlyList<string> owners); }
public interface IActionDispatcher { Task EnqueueAsync(ModelAction action); }

/// <summary>Finds drifted artifacts, asks for owners, plans fixes and hands the actions over.</summary>
public sealed class NodeArtifactReconciliationOrchestrator
{
    private readonly IArtifactInventory _inventory;
    private readonly IImpactAnalyzer _impact;
    private readonly IReconcilePlanner _planner;
    private readonly IActionDispatcher _dispatcher;

    public NodeArtifactReconciliationOrchestrator(IArtifactInventory inventory, IImpactAnalyzer impact, IReconcilePlanner planner, IActionDispatcher dispatcher)
    {
        _inventory = inventory;
        _impact = impact;
        _planner = planner;
        _dispatcher = dispatcher;
    }

    public async Task<int> ExecuteOrchestrationAsync(string repository)
    {
        var issued = 0;
        foreach (var drift in await _inventory.FindDriftAsync(repository))
        {
            var owners = _impact.OwnersOf(drift.ArtifactId);
            if (owners.Count == 0) continue;

            foreach (var action in _planner.Plan(drift, owners))
            {
                await _dispatcher.EnqueueAsync(action);
                issued++;
            }
        }

        return issued;
    }
}
