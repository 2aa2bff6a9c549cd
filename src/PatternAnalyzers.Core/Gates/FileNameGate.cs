using PatternAnalyzers.Core.Naming;

namespace PatternAnalyzers.Core.Gates;

internal sealed class FileNameGate : Gate
{
    public override string Name => "no_file_names";

    public override string Title => "No name is a file name or a path.";

    public override GateResult Check(GateContext context) =>
        None(Caught(context, pattern => NameChecks.PathLike(pattern.PatternName)), "no name is a file name", "named like a file or a path");
}
