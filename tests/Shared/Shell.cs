using System.Diagnostics;

namespace PatternAnalyzers.Testing;

/// <summary>Runs a program to its end.</summary>
internal static class Shell
{
    public static (int ExitCode, string Output) Run(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        string program,
        params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    public static string Expect(string folder, IReadOnlyDictionary<string, string> environment, string program, params IEnumerable<string> arguments)
    {
        var (exitCode, output) = Run(folder, environment, program, arguments);
        exitCode.ShouldBe(0, output);
        return output;
    }
}
