namespace PatternAnalyzers.Core.Gates;

internal sealed class DescribedGate : Gate
{
    public override string Name => "described";

    public override string Title => "Every pattern has a description.";

    public override GateResult Check(GateContext context) =>
        None(Caught(context, pattern => string.IsNullOrWhiteSpace(pattern.Description)), "every pattern is described", "without a description");
}
