using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

internal sealed class DescribedGate : Gate
{
    public override string Name => "described";

    public override string Title => "Every pattern has a description.";

    public override bool IsWrong(Pattern pattern) => string.IsNullOrWhiteSpace(pattern.Description);

    public override GateResult Check(GateContext context) => NoneCaught(context, "every pattern is described", "without a description");
}
