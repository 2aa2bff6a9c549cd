using System.Diagnostics;

namespace PatternAnalyzers.Performance.Building;

/// <summary>The compiler server of one bench: of its own, so that nobody else's work is in it.</summary>
internal sealed class CompilerHost : IDisposable
{
    private readonly string? id;

    public CompilerHost(bool cold) => id = cold ? null : $"patterns-bench-{Guid.NewGuid():N}"[..30];

    public IEnumerable<string> Properties => id is null ? ["-p:UseSharedCompilation=false"] : ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={id}"];

    /// <summary>Seconds of processor that the server has used; 0 when there is none.</summary>
    public double Seconds
    {
        get
        {
            var total = 0d;
            foreach (var process in id is null ? [] : Process.GetProcesses())
            {
                using (process)
                {
                    if (Measuring.ProcStatus.CommandLine(process.Id).Contains(id!, StringComparison.Ordinal) && !process.HasExited)
                        total += process.TotalProcessorTime.TotalSeconds;
                }
            }

            return total;
        }
    }

    public void Dispose()
    {
        if (id is null)
            return;

        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Sdk.CompilerServer, "-shutdown", $"-pipename:{id}"]) { RedirectStandardOutput = true })!;
        process.WaitForExit();
    }
}
