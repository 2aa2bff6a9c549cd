namespace PatternAnalyzers.Core.Gates;

internal sealed class CountGate : Gate
{
    public override string Name => "count";

    public override string Title => "There are at least as many patterns as the profile asks for.";

    public override GateResult Check(GateContext context)
    {
        var count = context.Statistics.Patterns;
        var minimum = context.Profile.MinimumCount;
        return Result(count >= minimum, Text(count) + " patterns, at least " + Text(minimum) + " needed");
    }
}
