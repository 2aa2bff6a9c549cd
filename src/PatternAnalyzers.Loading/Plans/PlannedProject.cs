using PatternAnalyzers.Loading.Projects;

namespace PatternAnalyzers.Loading.Plans;

/// <summary>One compilation to come.</summary>
internal sealed record PlannedProject
{
    /// <summary>Absolute folder of the project.</summary>
    public required string Folder { get; init; }

    /// <summary>Repository-relative project file, or the folder when there is none.</summary>
    public required string Name { get; init; }

    /// <summary>Simple name of the assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>What the project file says; null for files without a project.</summary>
    public ProjectFile? File { get; init; }

    /// <summary>Absolute paths of the sources, in ordinal order.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Absolute paths of contract.yaml files.</summary>
    public IReadOnlyList<string> Contracts { get; init; } = [];

    /// <summary>Indices of every project it sees, directly or through others; all of them come earlier in the plan.</summary>
    public IReadOnlyList<int> References { get; init; } = [];
}
