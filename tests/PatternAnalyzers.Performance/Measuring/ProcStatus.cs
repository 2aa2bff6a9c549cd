using System.Globalization;

namespace PatternAnalyzers.Performance.Measuring;

/// <summary>What Linux says about a process.</summary>
internal static class ProcStatus
{
    /// <summary>A line of <c>/proc/PID/status</c> that counts kilobytes, in bytes; null when the process is gone or there is no such line.</summary>
    public static long? Bytes(int process, string line)
    {
        try
        {
            foreach (var text in File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status"))
            {
                if (text.StartsWith(line + ":", StringComparison.Ordinal))
                    return long.Parse(text.AsSpan(line.Length + 1).Trim().TrimEnd("kB").Trim(), NumberStyles.None, CultureInfo.InvariantCulture) * 1024;
            }

            return null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>How a process was started; empty when it is gone.</summary>
    public static string CommandLine(int process) => Read($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/cmdline").Replace('\0', ' ');

    /// <summary>Processes that a process started and that still run.</summary>
    public static IReadOnlyList<int> Children(int process)
    {
        var tasks = $"/proc/{process.ToString(CultureInfo.InvariantCulture)}/task";
        if (!Directory.Exists(tasks))
            return [];

        try
        {
            return [.. Directory.GetDirectories(tasks)
                .SelectMany(task => Read(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(Figure.Of)];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
