namespace PatternAnalyzers.Core.Classification;

/// <summary>Views and their models: registered with the container like services, but plumbing of the user interface.</summary>
internal static class UserInterface
{
    private static readonly string[] Suffixes = ["ViewModel", "View", "Page", "Window", "Shell", "AppShell"];

    /// <summary>True when the name says so.</summary>
    public static bool Is(string name) => Suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));
}
