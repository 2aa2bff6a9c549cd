using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.History.Git;

/// <summary>Runs git in a folder, without a shell, reading only.</summary>
internal sealed class GitProcess(string executable, string directory, IReadOnlyDictionary<string, string>? environment = null)
{
    // A hook sets these for its own repository; the folder asked about may lie in another one.
    private static readonly string[] Inherited = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY"];

    public GitProcess In(string other) => new(executable, other, environment);

    public Task<GitResult> RunAsync(CancellationToken cancellation, params string[] arguments) =>
        RunAsync(static (output, cancellation) => output.ReadToEndAsync(cancellation), cancellation, arguments);

    /// <summary>Runs git and hands its output to <paramref name="read"/> while it comes.</summary>
    public async Task<GitResult> RunAsync(Func<StreamReader, CancellationToken, Task<string>> read, CancellationToken cancellation, params string[] arguments)
    {
        using var process = Start(arguments);
        using var kill = cancellation.Register(() => Kill(process));
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await read(process.StandardOutput, cancellation).ConfigureAwait(false);
        await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        return new GitResult(process.ExitCode, output, await error.ConfigureAwait(false));
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in the meantime.
        }
    }

    private Process Start(string[] arguments)
    {
        try
        {
            return Process.Start(StartInfo(arguments))!;
        }
        catch (Win32Exception exception)
        {
            throw new PatternsException(
                "PA5001",
                ExitCode.Input,
                $"git cannot be started: {exception.Message}",
                "Check that git runs in this folder.",
                exception);
        }
    }

    private ProcessStartInfo StartInfo(string[] arguments)
    {
        var start = new ProcessStartInfo(executable)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        SetEnvironment(start.Environment);
        foreach (var argument in (string[])["--no-pager", "-c", "log.showSignature=false", .. arguments])
            start.ArgumentList.Add(argument);

        return start;
    }

    private void SetEnvironment(IDictionary<string, string?> variables)
    {
        foreach (var name in Inherited)
            variables.Remove(name);

        variables["GIT_OPTIONAL_LOCKS"] = "0";
        variables["GIT_TERMINAL_PROMPT"] = "0";
        variables["LC_ALL"] = "C";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            variables[name] = value;
    }
}
