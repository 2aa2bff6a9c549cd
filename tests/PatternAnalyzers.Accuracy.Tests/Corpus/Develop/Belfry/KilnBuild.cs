namespace Corpus.Belfry.Kiln;

public interface IBuildRun
{
    string Project { get; }
    string OutputFolder { get; }
    IDictionary<string, string> Properties { get; }
    void Fail(string reason);
}

public interface IBuildParticipant
{
    void BeforeBuild(IBuildRun run);
    void AfterBuild(IBuildRun run, bool succeeded);
}

public sealed class Glaze : IBuildParticipant
{
    private readonly Dictionary<string, DateTime> _started = new();

    public void BeforeBuild(IBuildRun run)
    {
        _started[run.Project] = DateTime.UtcNow;
        run.Properties["SourceRevision"] = Environment.GetEnvironmentVariable("GIT_COMMIT") ?? "local";
        if (!Directory.Exists(run.OutputFolder)) return;
        foreach (var stale in Directory.EnumerateFiles(run.OutputFolder, "*.firing"))
            File.Delete(stale);
    }

    public void AfterBuild(IBuildRun run, bool succeeded)
    {
        var took = DateTime.UtcNow - _started[run.Project];
        if (!succeeded) return;
        if (took > TimeSpan.FromMinutes(8)) run.Fail($"{run.Project} took {took:mm\\:ss}; the budget is eight minutes");
        else File.WriteAllText(Path.Combine(run.OutputFolder, "build.time"), took.ToString());
    }
}

public abstract class KilnModule
{
    public abstract void Init(IServiceProvider services);
    public virtual void Shutdown() { }
}

public sealed class ThermocoupleModule : KilnModule
{
    private Timer? _poll;
    private FileStream? _device;

    public override void Init(IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        _device = File.OpenRead(configuration["Thermocouple:Device"] ?? "/dev/ttyUSB0");
        var sink = services.GetRequiredService<Action<int>>();
        _poll = new Timer(_ => sink(_device.ReadByte()), null, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    public override void Shutdown()
    {
        _poll?.Dispose();
        _device?.Dispose();
    }
}
