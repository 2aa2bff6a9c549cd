using System.Collections.Concurrent;

namespace Corpus.Belfry.Museum;

public interface IGuidePlugin
{
    void OnLoad(IGuideHost host);
    void OnVisitorEntered(int room);
    void OnUnload();
}

public interface IGuideHost
{
    string DataFolder { get; }
    void Say(int room, string text);
}

public sealed class WhisperPlugin : IGuidePlugin
{
    private IGuideHost? _host;
    private Dictionary<int, string> _texts = new();

    public void OnLoad(IGuideHost host)
    {
        _host = host;
        var file = Path.Combine(host.DataFolder, "whisper.tsv");
        if (File.Exists(file))
            _texts = File.ReadLines(file).Select(l => l.Split('\t')).Where(f => f.Length == 2).ToDictionary(f => int.Parse(f[0]), f => f[1]);
    }

    public void OnVisitorEntered(int room)
    {
        if (_texts.Remove(room, out var text)) _host!.Say(room, text);
    }

    public void OnUnload()
    {
        _texts.Clear();
        _host = null;
    }
}

public interface IStartupTask
{
    int Order { get; }
    Task ExecuteAsync(CancellationToken ct);
}

public interface IPictureStore
{
    IAsyncEnumerable<string> MostViewed(int count);
    Task<byte[]> Thumbnail(string id, CancellationToken ct);
}

internal sealed class WarmThumbnailsStartupTask(IPictureStore pictures, ConcurrentDictionary<string, byte[]> cache) : IStartupTask
{
    public int Order => 40;

    public async Task ExecuteAsync(CancellationToken ct)
    {
        await foreach (var id in pictures.MostViewed(200).WithCancellation(ct))
            cache[id] = await pictures.Thumbnail(id, ct);
    }
}

public interface ITenantWatcher
{
    Task TenantActivatedAsync(string tenant);
    Task TenantSuspendedAsync(string tenant, string why);
    Task TenantRemovedAsync(string tenant);
}

public sealed class Janitor(string root, ILogger<Janitor> log) : ITenantWatcher
{
    public Task TenantActivatedAsync(string tenant)
    {
        Directory.CreateDirectory(Path.Combine(root, tenant, "loans"));
        return Task.CompletedTask;
    }

    public async Task TenantSuspendedAsync(string tenant, string why) =>
        await File.WriteAllTextAsync(Path.Combine(root, tenant, "SUSPENDED"), why);

    public Task TenantRemovedAsync(string tenant)
    {
        var folder = Path.Combine(root, tenant);
        if (Directory.Exists(folder)) Directory.Move(folder, $"{folder}.removed-{DateTime.UtcNow:yyyyMMdd}");
        log.LogInformation("{Tenant} parked", tenant);
        return Task.CompletedTask;
    }
}

public abstract class MobileShell
{
    protected virtual void OnStart() { }
    protected virtual void OnSleep() { }
    protected virtual void OnResume() { }
}

public sealed class AudioGuideApp(string stateFile) : MobileShell
{
    private int _room;
    private TimeSpan _position;
    private DateTime _sleptAt;

    protected override void OnStart()
    {
        if (!File.Exists(stateFile)) return;
        var f = File.ReadAllText(stateFile).Split(';');
        (_room, _position) = (int.Parse(f[0]), TimeSpan.Parse(f[1]));
    }

    protected override void OnSleep()
    {
        _sleptAt = DateTime.UtcNow;
        File.WriteAllText(stateFile, $"{_room};{_position}");
    }

    protected override void OnResume()
    {
        if (DateTime.UtcNow - _sleptAt > TimeSpan.FromHours(1)) _position = TimeSpan.Zero;
    }
}
