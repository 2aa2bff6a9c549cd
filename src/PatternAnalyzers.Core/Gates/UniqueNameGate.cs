namespace PatternAnalyzers.Core.Gates;

internal sealed class UniqueNameGate : Gate
{
    public override string Name => "unique_names";

    public override string Title => "No two patterns share a name, whatever its case.";

    public override GateResult Check(GateContext context)
    {
        var doubles = context.Patterns.GroupBy(pattern => pattern.PatternName, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1);
        return None([.. doubles.Select(group => group.Key + ": " + string.Join(", ", group.Select(pattern => pattern.Symbol)))], "no name occurs twice", "names used more than once");
    }
}
