using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

internal sealed class MetadataGate : Gate
{
    public override string Name => "metadata";

    public override string Title => "Every pattern says where it is: file, symbol, lines, description.";

    public override GateResult Check(GateContext context) => NoneCaught(context, "metadata is complete", "without file path, symbol, description or lines");

    public override bool IsWrong(Pattern pattern) =>
        string.IsNullOrWhiteSpace(pattern.FilePath)
        || string.IsNullOrWhiteSpace(pattern.Symbol)
        || string.IsNullOrWhiteSpace(pattern.Description)
        || pattern.LineStart < 1
        || pattern.LineEnd < pattern.LineStart;
}
