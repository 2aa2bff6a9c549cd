using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Orchestrators;

public interface IPreflight { Task<IReadOnlyList<string>> MissingAsync(); }
public interface IProvisioner { Task ProvisionAsync(string service); Task TearDownAsync(string service); }
public interface IHealthProbe { Task<bool> IsUpAsync(string service); }

public sealed class NodeSetupOrchestrator : NodeOrchestrator
{
    private static readonly string[] Order = ["postgres", "redpanda", "consul", "runtime"];

    public NodeSetupOrchestrator(ModelOnexContainer container) : base(container) { }

    public async Task<ModelOrchestratorOutput> ExecuteOrchestrationAsync(ModelContractOrchestrator contract)
    {
        var preflight = Container.GetService<IPreflight>();
        var provisioner = Container.GetService<IProvisioner>();
        var probe = Container.GetService<IHealthProbe>();

        var missing = await preflight.MissingAsync();
        if (missing.Count > 0)
            return new ModelOrchestratorOutput(contract.CorrelationId, "missing: " + string.Join(',', missing), []);

        var done = new Stack<string>();
        foreach (var service in Order)
        {
            await provisioner.ProvisionAsync(service);
            done.Push(service);
            if (await probe.IsUpAsync(service)) continue;

            while (done.TryPop(out var started)) await provisioner.TearDownAsync(started);
            return new ModelOrchestratorOutput(contract.CorrelationId, "rolled_back", []);
        }

        return new ModelOrchestratorOutput(contract.CorrelationId, "ready", []);
    }
}
