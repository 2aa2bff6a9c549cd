using System.Collections.Concurrent;

namespace Corpus.OnexFlow.Behaviour.Telemetry;

public sealed record SensorSample(string Sensor, double Celsius, long UnixSeconds);
public sealed record SensorSummary(string Sensor, long Count, double Min, double Max, double Mean);

public sealed class SampleService
{
    private readonly ConcurrentDictionary<string, SensorSummary> _bySensor = new();

    public void Take(SensorSample sample) => _bySensor.AddOrUpdate(
        sample.Sensor,
        static (key, s) => new SensorSummary(key, 1, s.Celsius, s.Celsius, s.Celsius),
        static (_, old, s) => new SensorSummary(old.Sensor, old.Count + 1, Math.Min(old.Min, s.Celsius), Math.Max(old.Max, s.Celsius), old.Mean + (s.Celsius - old.Mean) / (old.Count + 1)),
        sample);

    public IReadOnlyList<SensorSummary> Hottest(int n) => _bySensor.Values.OrderByDescending(s => s.Max).Take(n).ToList();
}

/// <summary>Pushes summaries to the district dashboard.</summary>
public sealed class TelemetryFormatter
{
    private readonly HttpClient _dashboard;

    public TelemetryFormatter(HttpClient dashboard) => _dashboard = dashboard;

    public async Task FormatAsync(IEnumerable<SensorSummary> summaries, CancellationToken ct)
    {
        var lines = summaries.Select(s => FormattableString.Invariant($"{s.Sensor} mean={s.Mean:F2} n={s.Count}"));
        using var content = new StringContent(string.Join('\n', lines));
        using var response = await _dashboard.PostAsync("ingest", content, ct);
        response.EnsureSuccessStatusCode();
    }
}
