namespace PatternAnalyzers.Loading.Projects;

/// <summary>What the text of a csproj and of the Directory.Build files above it says.</summary>
internal sealed record ProjectFile
{
    /// <summary>Absolute path.</summary>
    public required string Path { get; init; }

    /// <summary>Simple name of the assembly.</summary>
    public required string AssemblyName { get; init; }

    /// <summary>Highest target framework; null when none is named.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>Language version as written; null when none is named.</summary>
    public string? LangVersion { get; init; }

    /// <summary>Nullable setting as written.</summary>
    public string? Nullable { get; init; }

    /// <summary>True for programs, which may have top-level statements.</summary>
    public bool Executable { get; init; }

    /// <summary>True for test projects.</summary>
    public bool Test { get; init; }

    /// <summary>False when the SDK's default items are switched off or there is no SDK.</summary>
    public bool DefaultItems { get; init; } = true;

    /// <summary>Preprocessor symbols.</summary>
    public IReadOnlyList<string> Constants { get; init; } = [];

    /// <summary>Global usings as C# text after <c>global using</c>.</summary>
    public IReadOnlyList<string> Usings { get; init; } = [];

    /// <summary>Compile items in order: include and remove globs, absolute.</summary>
    public IReadOnlyList<CompileItem> CompileItems { get; init; } = [];

    /// <summary>Absolute paths of referenced projects.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
