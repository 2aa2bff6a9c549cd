using System.Globalization;
using System.Runtime.InteropServices;
using PatternAnalyzers.Performance.Building;

namespace PatternAnalyzers.Performance.Reports;

/// <summary>What was measured on, and how busy it was.</summary>
internal static class Machine
{
    public static string Text =>
        $"{Environment.ProcessorCount} cores ({Processor}), {Figure.Of(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1073741824d, "0")} GB, {RuntimeInformation.OSDescription.Trim()}, SDK {Sdk.Version}";

    /// <summary>Programs that wanted to run in the last minute; far above the number of cores, times on the clock say little.</summary>
    public static double Load => File.Exists("/proc/loadavg") ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : 0;

    private static string Processor => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
        : "unknown";
}
