using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

internal sealed class TypedGate : Gate
{
    public override string Name => "typed";

    public override string Title => "Every pattern has a type of the closed list.";

    public override bool IsWrong(Pattern pattern) => !Enum.IsDefined(typeof(PatternType), pattern.PatternType);

    public override GateResult Check(GateContext context) => NoneCaught(context, "every pattern is typed", "without a known type");
}
