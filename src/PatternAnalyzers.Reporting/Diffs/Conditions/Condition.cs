namespace PatternAnalyzers.Reporting.Diffs.Conditions;

/// <summary>Something that a pull request may not do.</summary>
/// <remarks>One condition is one file, one row in <see cref="ConditionTable"/> and one mirrored test.</remarks>
public abstract class Condition
{
    /// <summary>As on the command line: <c>score-drop:0.05</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What broke it, one line each; empty when nothing did.</summary>
    public abstract IReadOnlyList<string> Offences(ManifestDiff diff);
}
