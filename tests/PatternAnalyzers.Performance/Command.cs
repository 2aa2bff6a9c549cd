using System.Diagnostics;

namespace PatternAnalyzers.Performance;

/// <summary>Runs programs to their end.</summary>
internal static class Command
{
    public static string Output(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        return Output(start);
    }

    /// <summary>Everything said; fails unless the program returns 0.</summary>
    /// <param name="start">What to run, its output redirected.</param>
    /// <param name="meanwhile">Told the process id once it runs.</param>
    public static string Output(ProcessStartInfo start, Action<Process>? meanwhile = null)
    {
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        meanwhile?.Invoke(process);
        process.WaitForExit();
        var said = output.Result + error.Result;
        return process.ExitCode == 0
            ? said
            : throw new PerformanceException($"'{start.FileName} {string.Join(' ', start.ArgumentList)}' returned {process.ExitCode}: {said}");
    }
}
