namespace PatternAnalyzers.Core.Patterns;

/// <summary>A catalogue of patterns: of one project (a fragment) or of a repository.</summary>
public sealed record Manifest
{
    /// <summary>The version of the manifest format that this build reads and writes.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>Version of the manifest format; readers refuse a newer one.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>Version of the tool that wrote the manifest.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>Version of the score definitions.</summary>
    public int ScoreVersion { get; init; } = 1;

    /// <summary>Repository id: the setting, else the normalised origin (<c>host/path</c>), else the root commit; never a path.</summary>
    public required string Repository { get; init; }

    /// <summary>Commit SHA of HEAD; null outside git or before the first commit.</summary>
    public string? Commit { get; init; }

    /// <summary>Commit date of HEAD, ISO 8601 UTC; null when unknown.</summary>
    public string? CommitDate { get; init; }

    /// <summary>True when tracked sources differ from HEAD; null when unknown.</summary>
    public bool? Dirty { get; init; }

    /// <summary><c>build</c>, <c>binlog</c> or <c>source</c>.</summary>
    public string Mode { get; init; } = "build";

    /// <summary><c>hybrid</c> (all dimensions) or <c>static</c> (without usage and recency).</summary>
    public string Algorithm { get; init; } = "hybrid";

    /// <summary>Project of a fragment; null in a merged manifest.</summary>
    public string? Project { get; init; }

    /// <summary>Assembly of a fragment; null in a merged manifest.</summary>
    public string? Assembly { get; init; }

    /// <summary>Target framework of a fragment; null in a merged manifest.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>Configuration of a fragment; null in a merged manifest.</summary>
    public string? Configuration { get; init; }

    /// <summary>Counts and score statistics.</summary>
    public Statistics Statistics { get; init; } = new();

    /// <summary>Patterns in ordinal order of symbol, then project.</summary>
    public IReadOnlyList<Pattern> Patterns { get; init; } = [];

    /// <summary>Relationships in ordinal order of source, kind, target.</summary>
    public IReadOnlyList<Relationship> Relationships { get; init; } = [];

    /// <summary>Candidates that are not patterns, with the reason, in ordinal order of symbol.</summary>
    public IReadOnlyList<Rejected> Rejected { get; init; } = [];

    /// <summary>Things the reader should know: identities joined with a project path, ambiguous contracts; sorted.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The facts that merging needs; only in fragments.</summary>
    public Facts.ProjectFacts? Facts { get; init; }
}
