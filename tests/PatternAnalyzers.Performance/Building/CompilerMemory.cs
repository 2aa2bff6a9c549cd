using System.Diagnostics;
using PatternAnalyzers.Performance.Measuring;

namespace PatternAnalyzers.Performance.Building;

/// <summary>Watches the compilers that a build starts.</summary>
internal static class CompilerMemory
{
    private const int Pause = 5;

    /// <summary>The highest peak of them, until the build ends.</summary>
    public static long Watch(Process build)
    {
        var peak = 0L;
        while (!build.HasExited)
        {
            foreach (var child in ProcStatus.Children(build.Id))
            {
                if (IsCompiler(child) && ProcStatus.Bytes(child, "VmHWM") is { } bytes && bytes > peak)
                    peak = bytes;
            }

            Thread.Sleep(Pause);
        }

        return peak > 0 ? peak : throw new PerformanceException("The build started no compiler of its own.");
    }

    private static bool IsCompiler(int process) => ProcStatus.CommandLine(process).Split(' ').Any(part => Path.GetFileName(part) is "csc" or "csc.dll");
}
