using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

internal sealed class FileNameGate : Gate
{
    public override string Name => "no_file_names";

    public override string Title => "No name is a file name or a path.";

    public override bool IsWrong(Pattern pattern) => NameChecks.PathLike(pattern.PatternName);

    public override GateResult Check(GateContext context) => NoneCaught(context, "no name is a file name", "named like a file or a path");
}
