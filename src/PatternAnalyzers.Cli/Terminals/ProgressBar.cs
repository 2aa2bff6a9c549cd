using System.Globalization;

namespace PatternAnalyzers.Cli.Terminals;

/// <summary>How far long work has come: a bar that overwrites itself on a terminal, elsewhere a plain line now and then. Reports may come from several threads.</summary>
internal sealed class ProgressBar(Terminal terminal, TimeProvider? time = null)
{
    private const int Width = 20;
    private const int Widest = 78;

    // Work that is done sooner needs no line in a log.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly object gate = new();
    private readonly TimeProvider time = time ?? TimeProvider.System;
    private long last = (time ?? TimeProvider.System).GetTimestamp();

    public void Report(int done, int total, string what)
    {
        lock (gate)
        {
            if (terminal.Rich)
            {
                terminal.Progress(Bar(done, total, what));
                return;
            }

            if (time.GetElapsedTime(last) < Pause)
            {
                return;
            }

            last = time.GetTimestamp();
            terminal.Note($"[{Figure(done)}/{Figure(total)}] {what}");
        }
    }

    public void Clear() => terminal.Progress("");

    private static string Bar(int done, int total, string what)
    {
        var full = total <= 0 ? 0 : Math.Clamp((int)((long)done * Width / total), 0, Width);
        var line = $"[{new string('#', full)}{new string('-', Width - full)}] {Figure(done)}/{Figure(total)} {what}";
        return line.Length <= Widest ? line : line[..Widest];
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
