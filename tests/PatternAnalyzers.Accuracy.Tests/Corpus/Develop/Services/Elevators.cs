namespace Corpus.Services.Building;

public enum LiftState { Idle, Up, Down, Fault }
public interface ILiftController { LiftState State { get; } void Call(int floor); int Advance(); }

public sealed class LiftController : ILiftController
{
    private readonly SortedSet<int> calls = [];
    private int floor;
    public LiftState State { get; private set; }

    public void Call(int target)
    {
        if (State == LiftState.Fault) throw new InvalidOperationException("out of order");
        if (target != floor) calls.Add(target);
    }

    public int Advance()
    {
        State = (State, calls.Count) switch
        {
            (LiftState.Fault, _) => LiftState.Fault,
            (_, 0) => LiftState.Idle,
            (LiftState.Up, _) when calls.Max > floor => LiftState.Up,
            (LiftState.Down, _) when calls.Min < floor => LiftState.Down,
            _ => calls.Max > floor ? LiftState.Up : LiftState.Down,
        };
        floor += State switch { LiftState.Up => 1, LiftState.Down => -1, _ => 0 };
        calls.Remove(floor);
        return floor;
    }
}

public interface IOccupancyService { void Enter(string zone); void Leave(string zone); IReadOnlyDictionary<string, int> Now { get; } }

public class OccupancyService : IOccupancyService
{
    private System.Collections.Immutable.ImmutableDictionary<string, int> zones = System.Collections.Immutable.ImmutableDictionary<string, int>.Empty;
    public void Enter(string zone) => System.Collections.Immutable.ImmutableInterlocked.AddOrUpdate(ref zones, zone, 1, (_, n) => n + 1);
    public void Leave(string zone) => System.Collections.Immutable.ImmutableInterlocked.AddOrUpdate(ref zones, zone, 0, (_, n) => Math.Max(0, n - 1));
    public IReadOnlyDictionary<string, int> Now => zones;
}

public interface IEvacuation { Task<IReadOnlyList<string>> RunAsync(CancellationToken ct); }
public interface IAlarm { Task SoundAsync(string zone, CancellationToken ct); }
public interface IDoors { Task UnlockAsync(string zone, CancellationToken ct); }

public class Evacuation(IOccupancyService occupancy, IAlarm alarm, IDoors doors) : IEvacuation
{
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken ct)
    {
        var order = occupancy.Now.Where(z => z.Value > 0).OrderByDescending(z => z.Value).Select(z => z.Key).ToList();
        foreach (var zone in order)
        {
            await alarm.SoundAsync(zone, ct);
            await doors.UnlockAsync(zone, ct);
        }
        return order;
    }
}

public sealed class ModbusDoors(string gateway) : IDoors
{
    public async Task UnlockAsync(string zone, CancellationToken ct)
    {
        using var udp = new System.Net.Sockets.UdpClient();
        var frame = new byte[] { 1, 5, (byte)(zone.Length > 0 ? zone[0] : 0), 0xFF };
        await udp.SendAsync(frame, gateway, 502, ct);
    }
}

public static class BuildingAutomation
{
    public static IServiceCollection AddBuilding(this IServiceCollection services) => services
        .AddSingleton<ILiftController, LiftController>()
        .AddSingleton<IOccupancyService, OccupancyService>()
        .AddScoped<IEvacuation, Evacuation>()
        .AddSingleton<IDoors>(_ => new ModbusDoors("plc-1"));
}
