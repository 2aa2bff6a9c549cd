namespace PatternAnalyzers.Core.Identity;

/// <summary>Identity of a pattern: the same in every front end, on every machine, in every build.</summary>
public static class PatternId
{
    /// <summary>Namespace of pattern ids: the RFC's namespace for URLs, in which the key is a path.</summary>
    public static readonly Guid Namespace = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>UUIDv5 over <c>repository/assembly/symbol</c>, lower case with hyphens.</summary>
    /// <param name="repository">Repository id.</param>
    /// <param name="assembly">Simple name of the assembly.</param>
    /// <param name="symbol">Symbol of the unit.</param>
    /// <param name="project">Project path, only when another project has the same assembly name.</param>
    public static string Of(string repository, string assembly, string symbol, string? project = null)
    {
        var key = project is null ? $"{repository}/{assembly}/{symbol}" : $"{repository}/{project}/{assembly}/{symbol}";
        return UuidV5.Of(Namespace, key).ToString("D");
    }
}
