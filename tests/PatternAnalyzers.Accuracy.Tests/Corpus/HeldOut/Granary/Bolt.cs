using System.Collections.Concurrent;

namespace Corpus.Granary.Desktop.HeldOut;

public interface IShell
{
    IDisposable AddPane(string title, Func<string> render);
    string DataFolder { get; }
}

public interface IBoltOn
{
    Version Needs { get; }
    void OnAttached(IShell shell);
    void OnSuspending();
    void OnDetached();
}

public sealed class MoistureBoltOn : IBoltOn
{
    private readonly ConcurrentQueue<double> _recent = new();
    private IDisposable? _pane;
    private string? _file;

    public Version Needs => new(3, 2);

    public void OnAttached(IShell shell)
    {
        _file = Path.Combine(shell.DataFolder, "moisture.txt");
        if (File.Exists(_file))
            foreach (var line in File.ReadLines(_file).TakeLast(50))
                if (double.TryParse(line, out var v)) _recent.Enqueue(v);
        _pane = shell.AddPane("Moisture", () => _recent.IsEmpty ? "no readings" : $"{_recent.Average():0.0} %");
    }

    public void OnSuspending()
    {
        if (_file is not null) File.WriteAllLines(_file, _recent.Select(v => v.ToString("R")));
    }

    public void OnDetached()
    {
        OnSuspending();
        _pane?.Dispose();
        _recent.Clear();
    }
}
