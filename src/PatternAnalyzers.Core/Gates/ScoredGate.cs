namespace PatternAnalyzers.Core.Gates;

internal sealed class ScoredGate : Gate
{
    public override string Name => "scored";

    public override string Title => "Every pattern has an overall score.";

    public override GateResult Check(GateContext context) =>
        None(Caught(context, pattern => pattern.Quality.Overall is null), "every pattern is scored", "without an overall score");
}
