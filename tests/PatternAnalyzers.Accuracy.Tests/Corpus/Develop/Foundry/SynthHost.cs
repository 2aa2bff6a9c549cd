using System.Collections.Concurrent;
using System.Text.Json;

namespace Corpus.Foundry.SynthHost;

/// <summary>What a sound plugin sees of the program that loads it.</summary>
public interface IAudioHost
{
    int SampleRate { get; }
    string PresetFolder { get; }
    void Announce(string text);
}

/// <summary>Implemented by plugins; the host calls the methods in this order.</summary>
public interface IPluginLifecycle
{
    void OnLoaded(IAudioHost host);
    void OnActivated(int blockSize);
    void OnDeactivated();
    void OnUnloading();
}

public sealed class TapeEcho : IPluginLifecycle
{
    private IAudioHost? _host;
    private float[] _loop = [];
    private Dictionary<string, float> _knobs = new();

    public void OnLoaded(IAudioHost host)
    {
        _host = host;
        var preset = Path.Combine(host.PresetFolder, "tape-echo.json");
        if (File.Exists(preset))
            _knobs = JsonSerializer.Deserialize<Dictionary<string, float>>(File.ReadAllText(preset)) ?? new();
        host.Announce("Tape Echo ready");
    }

    public void OnActivated(int blockSize)
    {
        var seconds = _knobs.GetValueOrDefault("delay", 0.4f);
        _loop = new float[Math.Max(blockSize, (int)(seconds * _host!.SampleRate))];
    }

    public void OnDeactivated() => Array.Clear(_loop);

    public void OnUnloading()
    {
        if (_host is null) return;
        File.WriteAllText(Path.Combine(_host.PresetFolder, "tape-echo.json"), JsonSerializer.Serialize(_knobs));
        _host = null;
    }
}

/// <summary>Counts requests in flight and lets the host wait for them before it goes down.</summary>
public sealed class Drain
{
    private readonly ConcurrentDictionary<string, DateTime> _inFlight = new();
    private readonly ILogger<Drain> _log;

    public Drain(IHostApplicationLifetime lifetime, ILogger<Drain> log)
    {
        _log = log;
        lifetime.ApplicationStarted.Register(OnStarted);
        lifetime.ApplicationStopping.Register(OnStopping);
        lifetime.ApplicationStopped.Register(() => _log.LogInformation("down"));
    }

    public IDisposable Enter(string id)
    {
        _inFlight[id] = DateTime.UtcNow;
        return new Ticket(this, id);
    }

    private void OnStarted() => _log.LogInformation("accepting renders");

    private void OnStopping()
    {
        var until = DateTime.UtcNow.AddSeconds(20);
        while (!_inFlight.IsEmpty && DateTime.UtcNow < until) Thread.Sleep(100);
        foreach (var (id, since) in _inFlight) _log.LogWarning("render {Id}, begun {Since:t}, is cut off", id, since);
    }

    private sealed class Ticket(Drain owner, string id) : IDisposable
    {
        public void Dispose() => owner._inFlight.TryRemove(id, out _);
    }
}

public sealed record PluginDescriptor(string Id, Version Version, string EntryType, IReadOnlyList<string> Inputs);
