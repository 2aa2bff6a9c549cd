using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

internal sealed class NamedGate : Gate
{
    public override string Name => "named";

    public override string Title => "Every pattern has a name of at most 255 printable characters.";

    public override GateResult Check(GateContext context) => NoneCaught(context, "every pattern is named", "without a usable name");

    public override bool IsWrong(Pattern pattern) =>
        string.IsNullOrWhiteSpace(pattern.PatternName)
        || pattern.PatternName.Length > PatternNames.MaximumLength
        || pattern.PatternName.Any(char.IsControl);
}
