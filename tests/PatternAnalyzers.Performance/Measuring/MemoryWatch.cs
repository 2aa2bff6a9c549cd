namespace PatternAnalyzers.Performance.Measuring;

/// <summary>Watches the managed heap of this process.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly Timer timer;
    private long highest;

    public MemoryWatch()
    {
        Start = GC.GetTotalMemory(forceFullCollection: true);
        timer = new Timer(_ => Look(), null, 0, 20);
    }

    /// <summary>Live bytes when the watch began.</summary>
    public long Start { get; }

    /// <summary>Most bytes seen, garbage that was not collected yet included.</summary>
    public long Highest => Interlocked.Read(ref highest);

    public void Dispose() => timer.Dispose();

    /// <summary>The most memory that this process ever held, as the system counts it.</summary>
    public static long PeakOfProcess() => ProcStatus.Bytes(Environment.ProcessId, "VmHWM") ?? 0;

    private void Look()
    {
        var now = GC.GetTotalMemory(forceFullCollection: false);
        if (now > Highest)
            Interlocked.Exchange(ref highest, now);
    }
}
