using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Corpus.OnexNodes.Watchdog;

public sealed record ModelWatchdogConfig(IReadOnlyList<string> Roots, string Filter, TimeSpan Debounce);
public sealed record ModelFileChange(string Path, WatcherChangeTypes Change);

public sealed class NodeWatchdogEffect : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly ConcurrentDictionary<string, long> _lastSeen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Channel<ModelFileChange> _changes = Channel.CreateBounded<ModelFileChange>(1024);

    public IAsyncEnumerable<ModelFileChange> Start(ModelWatchdogConfig config, CancellationToken ct)
    {
        foreach (var root in config.Roots.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(root, config.Filter) { IncludeSubdirectories = true };
            watcher.Changed += (_, e) => Offer(e, config.Debounce);
            watcher.Created += (_, e) => Offer(e, config.Debounce);
            watcher.Deleted += (_, e) => Offer(e, config.Debounce);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }

        return _changes.Reader.ReadAllAsync(ct);
    }

    private void Offer(FileSystemEventArgs e, TimeSpan debounce)
    {
        var now = Environment.TickCount64;
        var previous = _lastSeen.GetOrAdd(e.FullPath, -1);
        if (previous >= 0 && now - previous < debounce.TotalMilliseconds)
        {
            return;
        }

        _lastSeen[e.FullPath] = now;
        _changes.Writer.TryWrite(new ModelFileChange(e.FullPath, e.ChangeType));
    }

    public void Dispose() => _watchers.ForEach(w => w.Dispose());
}
