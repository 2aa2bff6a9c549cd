using PatternAnalyzers.Loading.Binlogs;

namespace PatternAnalyzers.Loading.Tests.Binlogs;

/// <summary>Recorded compiles as tests need them.</summary>
internal static class Recorded
{
    public static RecordedCompile Compile(string line, params (string Name, string Value)[] properties) => new()
    {
        Project = "/r/A.csproj",
        CommandLine = line,
        Properties = properties.ToDictionary(static pair => pair.Name, static pair => pair.Value, StringComparer.OrdinalIgnoreCase),
        ProjectAssemblies = ["Ports", "Unused"],
    };
}
