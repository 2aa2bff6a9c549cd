using System.Runtime.InteropServices;

namespace PatternAnalyzers.Cli.Terminals;

/// <summary>Turns Ctrl-C and the request to end into a cancellation; the second one ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> registrations = [];
    private readonly Terminal terminal;
    private int asked;

    public Interruption(Terminal terminal)
    {
        this.terminal = terminal;
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM })
        {
            registrations.Add(PosixSignalRegistration.Create(signal, Ask));
        }
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }

        source.Dispose();
    }

    private void Ask(PosixSignalContext context)
    {
        if (Interlocked.Increment(ref asked) > 1)
        {
            return;
        }

        context.Cancel = true;
        terminal.Problem("Cancelling: what was begun is undone first. Once more ends at once and leaves that to the next run.");
        source.Cancel();
    }
}
