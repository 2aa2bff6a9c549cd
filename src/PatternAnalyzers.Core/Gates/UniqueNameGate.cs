namespace PatternAnalyzers.Core.Gates;

internal sealed class UniqueNameGate : Gate
{
    public override string Name => "unique_names";

    public override string Title => "No two patterns share a name, whatever its case.";

    public override GateResult Check(GateContext context) =>
        None(
            Offenders.Of(context.Names.Shared(context.Patterns, pattern => pattern.PatternName, pattern => pattern.Symbol)),
            "no name occurs twice",
            "names used more than once");
}
