using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Adversarial.ArchitectureValidator;

public sealed record HandlerFact(string Name, bool HoldsBus, bool CallsHandlers);
public sealed record RuleHit(string Rule, string Severity, string Subject);

public sealed class NodeArchitectureValidator : NodeCompute<IReadOnlyList<HandlerFact>, IReadOnlyList<RuleHit>>
{
    public NodeArchitectureValidator(ModelOnexContainer container) : base(container) { }

    public override IReadOnlyList<RuleHit> Compute(IReadOnlyList<HandlerFact> input)
    {
        var hits = new List<RuleHit>();
        foreach (var fact in input)
        {
            if (fact.CallsHandlers) hits.Add(new RuleHit("ARCH-001", "warning", fact.Name));
            if (fact.HoldsBus) hits.Add(new RuleHit("ARCH-002", "error", fact.Name));
        }

        return hits;
    }
}
