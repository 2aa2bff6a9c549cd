using System.Reflection;

namespace PatternAnalyzers.Extractors.Settings;

/// <summary>Version of this assembly without the commit behind <c>+</c>.</summary>
internal static class ToolVersion
{
    public static string Current { get; } = WithoutCommit(
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0");

    private static string WithoutCommit(string version)
    {
        var plus = version.IndexOf('+');
        return plus < 0 ? version : version.Substring(0, plus);
    }
}
