using System.Collections;
using Rows = System.Collections.Generic.List<Garden.Shapes.ReadingRecord>;

namespace Garden.Shapes;

/// <summary>A reading of <see cref="Gauge"/>.</summary>
public sealed record ReadingRecord(string Station, decimal Level)
{
    public ReadingRecord Raised(decimal by) => this with { Level = Level + by };
}

public enum Alarm
{
    Quiet,
    Loud,
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class MarkedAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;

    public int Weight { get; set; }
}

public interface IGauge<TReading>
    where TReading : notnull
{
    Alarm Alarm { get; }

    TReading Read(string station);
}

public abstract class GaugeBase : IGauge<ReadingRecord>
{
    public Alarm Alarm { get; protected set; }

    public abstract ReadingRecord Read(string station);

    ReadingRecord IGauge<ReadingRecord>.Read(string station) => Read(station);
}

// Gauges are marked.
[Marked("because", Weight = 3)]
public sealed class Gauge(TimeProvider clock) : GaugeBase, IComparable<Gauge>, IEnumerable<ReadingRecord>
{
    private readonly Rows rows = [];
    private event EventHandler? Changed;

    public override ReadingRecord Read(string station)
    {
        var (name, level) = Split(station);
        Changed?.Invoke(this, EventArgs.Empty);
        rows.Add(new ReadingRecord(Station: name, Level: level));
        return rows[^1];
    }

    public int this[string station]
    {
        get => rows.Count(row => row.Station == station);
        set => rows.RemoveAll(row => row.Station == station && row.Level < value);
    }

    public int CompareTo(Gauge? other) => rows.Count.CompareTo(other?.rows.Count ?? 0);

    public IEnumerator<ReadingRecord> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"Gauge of {rows.Count,4:N0} rows at {clock.GetUtcNow():O}\n";

    private static (string Name, decimal Level) Split(string text)
    {
        var parts = text.Split('=', count: 2);
        return (parts[0], parts.Length > 1 && decimal.TryParse(parts[1], out var level) ? level : 0m);
    }
}

public static class Gauges
{
    public static IEnumerable<T> Every<T>(this IEnumerable<T> items, int step)
    {
        var index = 0;
        foreach (var item in items)
        {
            if (index++ % step == 0)
                yield return item;
        }
    }

    public static string Describe(IReadOnlyList<ReadingRecord> readings)
    {
        var pairs = readings.Select(reading => new { reading.Station, reading.Level, Twice = reading.Level * 2, reading.Station.Length });
        var high = from reading in readings
                   let doubled = reading.Level * 2
                   join other in readings on reading.Station equals other.Station into others
                   orderby doubled descending
                   select (reading.Station, doubled, Count: others.Count());
        var first = high.First();
        (string station, var most) = (first.Station, first.doubled);
        var swapped = (most, station);
        (most, station) = (swapped.most + first.Count, swapped.station);
        foreach (var (index, item) in readings.Index())
            most += item is { Level: > 10, Station: { Length: > 2 } } ? index : 0;
        var text = pairs.Sum(pair => pair.Twice + pair.Level + pair.Length) > most ? nameof(ReadingRecord.Level) : nameof(Describe);
        return readings.Every(step: 2).Count() switch
        {
            0 => "nothing",
            1 => "one",
            _ => Local(text),
        };

        string Local(string input) => input switch { "Level" => "a", "Describe" => "b", _ => """
            A raw
              text
            """ };
    }

    public static Alarm Worst(params Alarm[] alarms) => alarms is [] ? default : alarms.Max() is Alarm.Loud ? Alarm.Loud : Alarm.Quiet;
}
