using System.Text.Json;
using Confluent.Kafka;

namespace Corpus.OnexFlow.Behaviour.Fleet;

public sealed record VehicleFix(string Plate, double Lat, double Lon, DateTimeOffset At);

public interface IFleetLog { Task NoteAsync(VehicleFix fix); }

public sealed class KafkaFleetLog(IProducer<string, string> kafka) : IFleetLog
{
    public async Task NoteAsync(VehicleFix fix) =>
        await kafka.ProduceAsync("fleet.fixes", new Message<string, string> { Key = fix.Plate, Value = JsonSerializer.Serialize(fix) });
}

public sealed class FleetStuff
{
    private readonly IFleetLog _log;
    private readonly Dictionary<string, VehicleFix> _last = [];

    public FleetStuff(IFleetLog log) => _log = log;

    public async Task<bool> Handle(VehicleFix fix)
    {
        if (_last.TryGetValue(fix.Plate, out var last) && fix.At - last.At < TimeSpan.FromSeconds(5)) return false;
        _last[fix.Plate] = fix;
        await _log.NoteAsync(fix);
        return true;
    }
}
