namespace PatternAnalyzers.Core.Diagnosis;

/// <summary>Everything that the checks may look at; gathered without a build.</summary>
public sealed record Symptoms
{
    /// <summary>Version of the running tool.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>SDK that <c>dotnet</c> takes in the folder; null when it takes none.</summary>
    public string? Sdk { get; init; }

    /// <summary>SDK that a global.json asks for; null when none does.</summary>
    public string? WantedSdk { get; init; }

    /// <summary>Why version control knows nothing (<c>not_in_git</c> …); null when it does.</summary>
    public string? HistoryUnknown { get; init; }

    /// <summary>Files whose last change lies beyond the boundary of a shallow clone.</summary>
    public int ShallowFiles { get; init; }

    /// <summary>C# projects, in ordinal order of path.</summary>
    public IReadOnlyList<ProjectSymptom> Projects { get; init; } = [];

    /// <summary>Folder where fragments were looked for, as it was given.</summary>
    public required string ManifestDirectory { get; init; }

    /// <summary>Fragments in it, in ordinal order of file name.</summary>
    public IReadOnlyList<FragmentSymptom> Fragments { get; init; } = [];

    /// <summary>Why the fragments cannot be read; null when they can.</summary>
    public string? FragmentProblem { get; init; }

    /// <summary>Projects that are to be analysed.</summary>
    public IEnumerable<ProjectSymptom> Analysed => Projects.Where(project => project.IsAnalysed);
}
