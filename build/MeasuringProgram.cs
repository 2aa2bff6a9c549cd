namespace PatternAnalyzers.House;

/// <summary>A program under tests/ that measures; it references the product, this one does not.</summary>
internal static class MeasuringProgram
{
    /// <summary>Builds and runs it; returns its exit code.</summary>
    public static async Task<int> RunAsync(string name, string[] arguments)
    {
        await Command.RunAsync("dotnet", "build", $"tests/{name}", "--configuration", House.Configuration, "--nologo", "--verbosity", "quiet");
        return await Command.ExitCodeAsync("dotnet", [House.At("tests", name, "bin", House.Configuration, "net10.0", $"{name}.dll"), .. arguments]);
    }
}
