namespace PatternAnalyzers.Core.Gates;

internal sealed class MeanGate : Gate
{
    public override string Name => "mean";

    public override string Title => "The mean of the overall scores reaches the floor of the profile.";

    public override GateResult Check(GateContext context)
    {
        var mean = context.Statistics.Mean;
        var found = mean is { } value ? "mean " + Text(value) : "no score to take a mean of";
        return context.Profile.MinimumMean is { } minimum
            ? Result(mean >= minimum, found + ", at least " + Text(minimum) + " needed")
            : Result(true, found + "; this profile asks for none");
    }
}
