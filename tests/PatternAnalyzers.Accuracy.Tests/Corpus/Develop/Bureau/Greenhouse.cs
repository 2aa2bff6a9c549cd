namespace Corpus.Bureau.Greenhouse;

public interface IRespondTo<TSignal> { IEnumerable<Actuation> Respond(TSignal signal); }
public sealed record Actuation(string Device, double Setting);
public sealed record ClimateSignal(string House, double Celsius, double Humidity, double Lux);
public sealed record DoorOpened(string House, string Badge);

public class VentilationPolicy : IRespondTo<ClimateSignal>
{
    public IEnumerable<Actuation> Respond(ClimateSignal signal)
    {
        var vent = signal switch
        {
            { Celsius: > 32 } => 1.0,
            { Celsius: > 26, Humidity: > 0.8 } => 0.7,
            { Celsius: > 26 } => 0.5,
            { Humidity: > 0.9 } => 0.3,
            _ => 0.0
        };
        yield return new Actuation($"{signal.House}/vent", vent);
        if (signal.Lux > 60_000) yield return new Actuation($"{signal.House}/shade", Math.Min(1, (signal.Lux - 60_000) / 40_000));
    }
}

public class NightWatch(Func<DateTime> now) : IRespondTo<DoorOpened>
{
    public IEnumerable<Actuation> Respond(DoorOpened signal)
    {
        var hour = now().Hour;
        if (hour is >= 6 and < 21) return [];
        return [new Actuation($"{signal.House}/lamp", 1), new Actuation($"{signal.House}/siren", signal.Badge.Length == 0 ? 1 : 0)];
    }
}

public sealed class Conductor
{
    private readonly Dictionary<Type, Func<object, IEnumerable<Actuation>>> _map = [];

    public Conductor(IRespondTo<ClimateSignal> climate, IRespondTo<DoorOpened> doors)
    {
        _map[typeof(ClimateSignal)] = s => climate.Respond((ClimateSignal)s);
        _map[typeof(DoorOpened)] = s => doors.Respond((DoorOpened)s);
    }

    public IReadOnlyList<Actuation> Feed(object signal) =>
        _map.TryGetValue(signal.GetType(), out var respond) ? respond(signal).ToList() : [];
}
