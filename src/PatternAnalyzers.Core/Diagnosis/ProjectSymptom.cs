namespace PatternAnalyzers.Core.Diagnosis;

/// <summary>What there is to see of one C# project without building it.</summary>
public sealed record ProjectSymptom
{
    /// <summary>Project file relative to the repository root with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Version of the package that was restored, or that the project names; empty when it names none, null when the project does not reference the package.</summary>
    public string? PackageVersion { get; init; }

    /// <summary>True when <c>PatternAnalysis</c> is false.</summary>
    public bool AnalysisOff { get; init; }

    /// <summary>True when the build runs no analyzers.</summary>
    public bool AnalyzersOff { get; init; }

    /// <summary>True when <c>PatternFallback</c> is <c>never</c>.</summary>
    public bool FallbackOff { get; init; }

    /// <summary>True when a compiler has left an assembly.</summary>
    public bool Compiled { get; init; }

    /// <summary>True when the analyzer has left facts.</summary>
    public bool HasFacts { get; init; }

    /// <summary>A source that was changed after the newest facts, relative to the repository root; null when there is none.</summary>
    public string? NewerSource { get; init; }

    /// <summary>True when the project is to be analysed at all.</summary>
    public bool IsAnalysed => PackageVersion is not null && !AnalysisOff;
}
