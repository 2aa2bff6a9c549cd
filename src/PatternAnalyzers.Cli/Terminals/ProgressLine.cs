using PatternAnalyzers.Loading;

namespace PatternAnalyzers.Cli.Terminals;

/// <summary>Shows how far extraction has come. Reports come from several threads.</summary>
internal sealed class ProgressLine(Terminal terminal) : IProgress<SourceProgress>
{
    private readonly object gate = new();

    public void Report(SourceProgress value)
    {
        lock (gate)
        {
            terminal.Progress($"[{value.Done}/{value.Total}] {value.Project}");
        }
    }

    public void Clear() => terminal.Progress("");
}
