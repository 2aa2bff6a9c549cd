namespace PatternAnalyzers.Loading;

/// <summary>What the user set for a build.</summary>
public sealed record BuildOptions
{
    /// <summary>Configuration to build.</summary>
    public string Configuration { get; init; } = "Release";

    /// <summary>Folder that recorded projects must lie in, or a solution or project in that folder; null takes all.</summary>
    public string? Below { get; init; }

    /// <summary>Projects built, or compilers run, at the same time.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;
}
