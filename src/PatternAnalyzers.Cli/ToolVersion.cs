using System.Reflection;

namespace PatternAnalyzers.Cli;

/// <summary>The version this tool writes into what it makes: the package's, without build metadata.</summary>
internal static class ToolVersion
{
    public static string Current { get; } =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
