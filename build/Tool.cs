namespace PatternAnalyzers.House;

/// <summary>The patterns command, run from its build output.</summary>
internal static class Tool
{
    private static string Program => House.At("src", "PatternAnalyzers.Cli", "bin", House.Configuration, "net8.0", "patterns.dll");

    public static async Task RunAsync(params string[] arguments)
    {
        Console.WriteLine($"\n$ patterns {string.Join(' ', arguments.Select(Quoted))}");
        await Command.RunAsync("dotnet", [Program, .. arguments]);
    }

    public static async Task<string> CaptureAsync(params string[] arguments)
    {
        var result = await Command.CaptureAsync("dotnet", [Program, .. arguments]);
        return result.ExitCode == 0 ? result.Output : throw new StepFailedException($"patterns {arguments[0]} returned {result.ExitCode}: {result.Output}");
    }

    private static string Quoted(string argument) =>
        (argument.Contains(' ', StringComparison.Ordinal) ? $"\"{argument}\"" : argument).Replace(
            House.Root + Path.DirectorySeparatorChar,
            "",
            StringComparison.Ordinal);
}
