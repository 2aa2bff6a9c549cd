namespace PatternAnalyzers.Architecture.Tests;

/// <summary>One row of the table of rooms in the design.</summary>
public sealed record Room(string Name, string TargetFramework)
{
    /// <summary>Rooms it may reference; short names.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Packages it may reference.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];

    /// <summary>Namespaces that no file of it may use.</summary>
    public IReadOnlyList<string> ForbiddenNamespaces { get; init; } = [];

    /// <summary>Types whose members no file of it may use.</summary>
    public IReadOnlyList<string> ForbiddenTypes { get; init; } = [];

    /// <summary>Whether it may have a catch clause.</summary>
    public bool MayCatch { get; init; } = true;

    /// <summary>The only files that the two bans do not touch.</summary>
    public IReadOnlyList<string> ExceptIn { get; init; } = [];

    public override string ToString() => Name;
}
