using PatternAnalyzers.Loading;

namespace PatternAnalyzers.Cli.Terminals;

/// <summary>Shows how far extraction has come.</summary>
internal sealed class ProgressLine(Terminal terminal) : IProgress<SourceProgress>
{
    private readonly ProgressBar bar = new(terminal);

    public void Report(SourceProgress value) => bar.Report(value.Done, value.Total, value.Project);

    public void Clear() => bar.Clear();
}
