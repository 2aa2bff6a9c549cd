namespace PatternAnalyzers.Cli.Setup;

/// <summary>What becomes of one file.</summary>
/// <param name="Path">Path below the root, with <c>/</c>.</param>
/// <param name="Before">Text that is there; null when there is no file.</param>
/// <param name="After">Text to write; null when nothing is to be done.</param>
/// <param name="Reason">Why nothing is to be done, or what is added.</param>
internal sealed record SetupFile(string Path, string? Before, string? After, string Reason)
{
    /// <summary>True when there is something to write.</summary>
    public bool Changes => After is not null;
}
