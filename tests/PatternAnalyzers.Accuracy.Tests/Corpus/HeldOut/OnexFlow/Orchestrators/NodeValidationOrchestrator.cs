using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Orchestrators.HeldOut;

public delegate Task<bool> ValidationStage(string candidateId, CancellationToken token);

[OnexNode(Kind = EnumNodeKind.Orchestrator)]
public sealed partial class NodeValidationOrchestrator
{
    private readonly (string Name, ValidationStage Stage, bool Mandatory)[] _stages;

    public NodeValidationOrchestrator(ValidationStage plan, ValidationStage execute, ValidationStage adjudicate)
    {
        _stages = [("plan", plan, true), ("execute", execute, true), ("adjudicate", adjudicate, false)];
    }

    public async IAsyncEnumerable<(string Stage, bool Passed)> RunAsync(
        string candidateId,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        foreach (var (name, stage, mandatory) in _stages)
        {
            var passed = await stage(candidateId, token);
            yield return (name, passed);
            if (!passed && mandatory) yield break;
        }
    }
}
