using System.Diagnostics;
using System.Text.RegularExpressions;
using NHibernate.Event;

namespace Corpus.Lantern.Instrument.HeldOut;

/// <summary>What an instrument driver sees of the bench: called once per phase by the bench host.</summary>
public interface IDriverPlugin
{
    void OnLoaded(IServiceProvider bench);
    void OnRunStarting(string runId);
    void OnRunFinished(string runId, bool aborted);
    void OnUnloading();
}

public sealed class SpectrometerDriver(ILogger<SpectrometerDriver> logger) : IDriverPlugin
{
    private readonly Dictionary<string, long> _started = [];
    private FileStream? _lamp;

    public void OnLoaded(IServiceProvider bench)
    {
        var device = bench.GetRequiredService<IConfiguration>()["Bench:LampDevice"] ?? "/dev/ttyUSB0";
        _lamp = new FileStream(device, FileMode.Open, FileAccess.Write);
        Send("LAMP WARM");
    }

    public void OnRunStarting(string runId)
    {
        _started[runId] = Stopwatch.GetTimestamp();
        Send("SHUTTER OPEN");
    }

    public void OnRunFinished(string runId, bool aborted)
    {
        Send("SHUTTER CLOSE");
        if (_started.Remove(runId, out var at))
            logger.LogInformation("Run {Run} {How} after {Elapsed}", runId, aborted ? "aborted" : "done", Stopwatch.GetElapsedTime(at));
    }

    public void OnUnloading()
    {
        Send("LAMP OFF");
        _lamp?.Dispose();
    }

    private void Send(string command)
    {
        _lamp?.Write(System.Text.Encoding.ASCII.GetBytes(command + "\r\n"));
        _lamp?.Flush();
    }
}

public class LastTouched(TimeProvider clock) : IPreUpdateEventListener
{
    public Task<bool> OnPreUpdateAsync(PreUpdateEvent @event, CancellationToken cancellationToken) => Task.FromResult(OnPreUpdate(@event));

    public bool OnPreUpdate(PreUpdateEvent @event)
    {
        var index = Array.IndexOf(@event.PropertyNames, "TouchedAt");
        if (index < 0) return false;
        for (var i = 0; i < @event.State.Length; i++)
        {
            if (i == index || Equals(@event.State[i], @event.OldState[i])) continue;
            @event.State[index] = clock.GetUtcNow();
            break;
        }
        return false;
    }
}

internal static class TicketFromBranch
{
    private static readonly Regex Ticket = new(@"\b([A-Z]{2,6}-\d+)\b");

    // .git/hooks/prepare-commit-msg: dotnet tool run branch-ticket "$1" "$2"
    public static int Prepare(string messagePath, string? source)
    {
        if (source is "merge" or "squash" or "commit") return 0;
        var head = File.ReadAllText(".git/HEAD").Trim();
        if (!head.StartsWith("ref: refs/heads/")) return 0;
        var found = Ticket.Match(head);
        if (!found.Success) return 0;
        var text = File.ReadAllText(messagePath);
        if (!text.Contains(found.Value)) File.WriteAllText(messagePath, $"{text.TrimEnd()}\n\nRefs: {found.Value}\n");
        return 0;
    }
}
