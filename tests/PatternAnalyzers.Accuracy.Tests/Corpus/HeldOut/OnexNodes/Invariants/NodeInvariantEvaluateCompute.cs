using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Invariants.HeldOut;

public abstract record Invariant(string Id)
{
    public sealed record FieldPresent(string Id, string Field) : Invariant(Id);
    public sealed record Between(string Id, string Field, double Low, double High) : Invariant(Id);
    public sealed record AllOf(string Id, params Invariant[] Parts) : Invariant(Id);
    public sealed record Not(string Id, Invariant Inner) : Invariant(Id);
}

public record InvariantVerdict(string Id, bool Holds, string? Why = null);
public record Evaluation(Invariant[] Invariants, Dictionary<string, double> Facts);

public class NodeInvariantEvaluateCompute : NodeCompute<Evaluation, InvariantVerdict[]>
{
    public NodeInvariantEvaluateCompute(ModelOnexContainer c) : base(c) { }

    public override InvariantVerdict[] Compute(Evaluation input) => Array.ConvertAll(input.Invariants, i => Judge(i, input.Facts));

    static InvariantVerdict Judge(Invariant invariant, Dictionary<string, double> facts) => invariant switch
    {
        Invariant.FieldPresent f => new(f.Id, facts.ContainsKey(f.Field), f.Field),
        Invariant.Between b when facts.TryGetValue(b.Field, out var v) => new(b.Id, v >= b.Low && v <= b.High, $"{b.Field} = {v}"),
        Invariant.Between b => new(b.Id, false, $"{b.Field} is absent"),
        Invariant.AllOf a => a.Parts.Select(p => Judge(p, facts)).FirstOrDefault(p => !p.Holds) is { } broken ? new(a.Id, false, broken.Why) : new(a.Id, true),
        Invariant.Not n => new(n.Id, !Judge(n.Inner, facts).Holds),
        _ => throw new OnexException("INVARIANT_KIND", invariant.GetType().Name),
    };
}
