namespace PatternAnalyzers.Loading;

/// <summary>What the user set for reading plain sources.</summary>
public sealed record SourceOptions
{
    /// <summary>Version stamped into the facts.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>Absolute path that reported paths are relative to; null takes the nearest folder with <c>.git</c>, else the source root.</summary>
    public string? RepositoryRoot { get; init; }

    /// <summary>Assembly name of files that lie at the root without a project; asked only when there are such files. Without an answer it is the name of the folder, which depends on where the user cloned.</summary>
    public Func<string?>? RootName { get; init; }

    /// <summary>ONEX profile: <c>auto</c>, <c>classic</c> or <c>declarative</c>.</summary>
    public string Profile { get; init; } = "auto";

    /// <summary>Whether declarations travel along as text.</summary>
    public bool Snippets { get; init; } = true;

    /// <summary>Projects worked on at the same time; bounds the memory.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;
}
