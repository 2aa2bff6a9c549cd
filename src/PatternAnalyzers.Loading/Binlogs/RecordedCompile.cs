namespace PatternAnalyzers.Loading.Binlogs;

/// <summary>One call of the C# compiler as a build recorded it.</summary>
internal sealed record RecordedCompile
{
    /// <summary>Absolute path of the project.</summary>
    public required string Project { get; init; }

    /// <summary>The whole command line, compiler first.</summary>
    public required string CommandLine { get; init; }

    /// <summary>Properties of the project after evaluation.</summary>
    public required IReadOnlyDictionary<string, string> Properties { get; init; }

    /// <summary>Simple names of the assemblies that referenced projects gave.</summary>
    public required IReadOnlyCollection<string> ProjectAssemblies { get; init; }

    /// <summary>Folder of the project; relative paths of the call start there.</summary>
    public string Folder => Path.GetDirectoryName(Project)!;

    /// <summary>The property's value; null when it is empty or was not recorded.</summary>
    public string? Property(string name) => Properties.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>True when the property is <c>false</c>.</summary>
    public bool IsOff(string name) => string.Equals(Property(name), "false", StringComparison.OrdinalIgnoreCase);
}
