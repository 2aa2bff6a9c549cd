using System.Windows.Input;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Corpus.Handlers.Studio.HeldOut;

public abstract class AsyncCommandBase : ICommand
{
    private bool _busy;

    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => !_busy;

    public async void Execute(object? parameter)
    {
        _busy = true;
        CanExecuteChanged?.Invoke(this, EventArgs.Empty);
        try { await RunAsync(parameter); }
        finally
        {
            _busy = false;
            CanExecuteChanged?.Invoke(this, EventArgs.Empty);
        }
    }

    protected abstract Task RunAsync(object? parameter);
}

public sealed class PublishTrack(HttpClient http, ITrackList tracks) : AsyncCommandBase
{
    protected override async Task RunAsync(object? parameter)
    {
        if (tracks.Selected is not { } track) return;
        await using var audio = File.OpenRead(track);
        using var content = new StreamContent(audio);
        (await http.PostAsync("tracks", content)).EnsureSuccessStatusCode();
    }
}

public interface ITrackList
{
    string? Selected { get; }

    IList<string> All { get; }
}

public class Shuffle : ICommand
{
    private readonly ITrackList _list;
    private readonly Random _random = new();

    public Shuffle(ITrackList list) => _list = list;

    event EventHandler? ICommand.CanExecuteChanged { add => CommandClock.Tick += value; remove => CommandClock.Tick -= value; }

    bool ICommand.CanExecute(object? parameter) => _list.All.Count > 1;

    void ICommand.Execute(object? parameter)
    {
        for (var i = _list.All.Count - 1; i > 0; i--)
        {
            var j = _random.Next(i + 1);
            (_list.All[i], _list.All[j]) = (_list.All[j], _list.All[i]);
        }
    }
}

internal static class CommandClock
{
    public static event EventHandler? Tick;

    public static void Pulse() => Tick?.Invoke(null, EventArgs.Empty);
}

public partial class Metronome : ComponentBase, IAsyncDisposable
{
    private readonly List<long> _taps = [];
    private PeriodicTimer? _timer;

    protected int Bpm { get; set; } = 100;

    protected bool Beat { get; private set; }

    protected void Tap(MouseEventArgs _)
    {
        _taps.Add(Environment.TickCount64);
        if (_taps.Count > 8) _taps.RemoveAt(0);
        if (_taps.Count >= 2) Bpm = (int)(60_000d * (_taps.Count - 1) / (_taps[^1] - _taps[0]));
    }

    protected async Task Toggle()
    {
        if (_timer is not null) { _timer.Dispose(); _timer = null; return; }
        _timer = new PeriodicTimer(TimeSpan.FromMilliseconds(60_000d / Bpm));
        while (_timer is not null && await _timer.WaitForNextTickAsync())
        {
            Beat = !Beat;
            StateHasChanged();
        }
    }

    public ValueTask DisposeAsync()
    {
        _timer?.Dispose();
        return ValueTask.CompletedTask;
    }
}

public class ChordEntry : ComponentBase
{
    private static readonly string[] Notes = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"];

    [Parameter] public EventCallback<string[]> OnChord { get; set; }

    protected Task KeyDown(KeyboardEventArgs e)
    {
        if (e is not { Key: "Enter" }) return Task.CompletedTask;
        return OnChord.InvokeAsync(Parse(Value));
    }

    protected string Value { get; set; } = "";

    private static string[] Parse(string text)
    {
        var minor = text.EndsWith('m');
        var root = Array.IndexOf(Notes, text.TrimEnd('m').ToUpperInvariant());
        return root < 0 ? [] : [Notes[root], Notes[(root + (minor ? 3 : 4)) % 12], Notes[(root + 7) % 12]];
    }
}

public class MixerWindow
{
    private readonly float[] _gains = new float[8];

    public event EventHandler<float[]>? Mixed;

    public void Slider_ValueChanged(object sender, SliderEventArgs e)
    {
        _gains[e.Channel] = MathF.Pow(10, e.Decibel / 20);
        Mixed?.Invoke(this, _gains);
    }

    public void ResetButton_Click(object sender, EventArgs e)
    {
        Array.Fill(_gains, 1f);
        Mixed?.Invoke(this, _gains);
    }

    public async void SaveButton_Click(object sender, EventArgs e) =>
        await File.WriteAllLinesAsync("mix.txt", _gains.Select(g => g.ToString("F3")));
}

public class SliderEventArgs(int channel, float decibel) : EventArgs
{
    public int Channel { get; } = channel;
    public float Decibel { get; } = decibel;
}
