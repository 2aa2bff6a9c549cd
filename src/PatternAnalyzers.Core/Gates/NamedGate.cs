using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

internal sealed class NamedGate : Gate
{
    public override string Name => "named";

    public override string Title => "Every pattern has a name of at most 255 printable characters.";

    public override GateResult Check(GateContext context) =>
        None(Caught(context, IsUnnamed), "every pattern is named", "without a usable name");

    private static bool IsUnnamed(Pattern pattern) =>
        string.IsNullOrWhiteSpace(pattern.PatternName)
        || pattern.PatternName.Length > PatternNames.MaximumLength
        || pattern.PatternName.Any(char.IsControl);
}
