using System.Diagnostics;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers;

/// <summary>Inference through a locally installed command line client.</summary>
public class HandlerLlmCliSubprocess
{
    private readonly string _executable;
    private readonly TimeSpan _timeout;

    public HandlerLlmCliSubprocess(string executable, TimeSpan timeout)
    {
        _executable = executable;
        _timeout = timeout;
    }

    public EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;

    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public async Task<string> HandleAsync(string prompt)
    {
        var info = new ProcessStartInfo(_executable) { RedirectStandardInput = true, RedirectStandardOutput = true, ArgumentList = { "--print", "--output-format", "text" } };
        using var process = Process.Start(info) ?? throw new InvalidOperationException(_executable);
        using var cts = new CancellationTokenSource(_timeout);
        try
        {
            await process.StandardInput.WriteAsync(prompt);
            process.StandardInput.Close();
            var output = await process.StandardOutput.ReadToEndAsync(cts.Token);
            await process.WaitForExitAsync(cts.Token);
            return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"exit code {process.ExitCode}");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
