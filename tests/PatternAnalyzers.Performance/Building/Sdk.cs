namespace PatternAnalyzers.Performance.Building;

/// <summary>The SDK that builds.</summary>
internal static class Sdk
{
    public static string Version { get; } = Command.Output(Path.GetTempPath(), "dotnet", "--version").Trim();

    // `dotnet build-server shutdown` stops the server with the default name only.
    public static string CompilerServer => Path.Combine(Folder, Version, "Roslyn", "bincore", "VBCSCompiler.dll");

    private static string Folder => Command.Output(Path.GetTempPath(), "dotnet", "--list-sdks").Split('\n')
        .Select(line => line.Trim().Split(' ', 2)).First(parts => parts[0] == Version)[1].Trim('[', ']');
}
