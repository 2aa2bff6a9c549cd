namespace PatternAnalyzers.Loading;

/// <summary>Facts that compilers wrote; disposing of them deletes those that lie in a temporary folder.</summary>
public sealed class BuiltFacts(IReadOnlyList<FactsSource> sources, IReadOnlyList<string> warnings, IDisposable? scratch = null) : IDisposable
{
    /// <summary>One entry a compilation, in ordinal order of project and target framework.</summary>
    public IReadOnlyList<FactsSource> Sources { get; } = sources;

    /// <summary>Projects that left no facts, and why; sorted.</summary>
    public IReadOnlyList<string> Warnings { get; } = warnings;

    /// <inheritdoc/>
    public void Dispose() => scratch?.Dispose();
}
