using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Orchestrators.Chain.HeldOut;

// declarative shell, the workflow lives in contract.yaml
public sealed class NodeChainOrchestrator : NodeOrchestrator
{
    public NodeChainOrchestrator(ModelOnexContainer container)
        : base(container)
    {
    }
}
