using System.Runtime.InteropServices;

namespace PatternAnalyzers.Performance.Measuring;

/// <summary>Processor time of all programs that this one ran to their end: on a busy machine it says more than the clock on the wall.</summary>
internal static partial class ProcessorClock
{
    private const int Children = -1;

    public static double Seconds => getrusage(Children, out var usage) == 0
        ? usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6)
        : throw new PerformanceException("The system does not tell what programs used.");

    [LibraryImport("libc")]
    private static partial int getrusage(int who, out Usage usage);
}
