namespace PatternAnalyzers.Core.Facts;

/// <summary>Says which compilation a set of facts was taken from, and by what.</summary>
public sealed record FactsHeader
{
    /// <summary>The version of the facts format that this build reads and writes.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>Version of the facts format; readers refuse a newer one.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>Version of the tool that extracted the facts, e.g. <c>0.1.0</c>.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>Simple name of the compiled assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>Project file relative to the repository root with <c>/</c>, e.g. <c>src/Orders/Orders.csproj</c>; the folder when there is no project file.</summary>
    public required string Project { get; init; }

    /// <summary>Target framework moniker, e.g. <c>net8.0</c>; null in source mode, which has none.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>Build configuration, e.g. <c>Release</c>; null in source mode.</summary>
    public string? Configuration { get; init; }

    /// <summary>True when the whole project is a test project (its types are rejected with reason <c>test</c>, its references do not count as usage).</summary>
    public bool Test { get; init; }

    /// <summary>How the facts were taken: <c>build</c>, <c>binlog</c> or <c>source</c>.</summary>
    public string Mode { get; init; } = "build";

    /// <summary>ONEX profile asked for: <c>auto</c>, <c>classic</c> or <c>declarative</c>.</summary>
    public string Profile { get; init; } = "auto";

    /// <summary>Simple names of the assemblies that belong to the solution as this compilation sees it: its own and its project references, sorted.</summary>
    public IReadOnlyList<string> SolutionAssemblies { get; init; } = [];

    /// <summary>What of the configuration could not be understood, in words, sorted.</summary>
    public IReadOnlyList<string> ConfigurationProblems { get; init; } = [];
}
