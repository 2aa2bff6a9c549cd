using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

internal sealed class ScoredGate : Gate
{
    public override string Name => "scored";

    public override string Title => "Every pattern has an overall score.";

    public override bool IsWrong(Pattern pattern) => pattern.Quality.Overall is null;

    public override GateResult Check(GateContext context) => NoneCaught(context, "every pattern is scored", "without an overall score");
}
