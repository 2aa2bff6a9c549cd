namespace PatternAnalyzers.Core.Gates;

internal sealed class UniqueIdGate : Gate
{
    public override string Name => "unique_ids";

    public override string Title => "No two patterns share an id.";

    public override GateResult Check(GateContext context) =>
        None(Offenders.Of(context.Ids.Shared(context.Patterns, pattern => pattern.PatternId, Label)), "no id occurs twice", "ids used more than once");
}
