namespace PatternAnalyzers.Core.Gates;

internal sealed class SpreadGate : Gate
{
    public override string Name => "spread";

    public override string Title => "The overall scores spread by more than the profile asks for.";

    public override GateResult Check(GateContext context)
    {
        var variance = context.Profile.Spread == Spread.Variance;
        var spread = variance ? context.Statistics.Variance : context.Statistics.StandardDeviation;
        var found = spread is { } value ? (variance ? "variance " : "standard deviation ") + Text(value) : "no score to take a spread of";
        return context.Profile.SpreadAbove is { } limit
            ? Result(spread > limit, found + ", more than " + Text(limit) + " needed")
            : Result(true, found + "; this profile asks for none");
    }
}
