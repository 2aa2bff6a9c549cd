namespace PatternAnalyzers.Core.Gates;

internal sealed class UniqueIdGate : Gate
{
    public override string Name => "unique_ids";

    public override string Title => "No two patterns share an id.";

    public override GateResult Check(GateContext context)
    {
        var doubles = context.Patterns.GroupBy(pattern => pattern.PatternId, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1);
        return None([.. doubles.Select(group => group.Key + ": " + string.Join(", ", group.Select(Label)))], "no id occurs twice", "ids used more than once");
    }
}
