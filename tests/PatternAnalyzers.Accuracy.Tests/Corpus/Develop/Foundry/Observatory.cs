using System.Reflection;
using System.Text.Json;

namespace Corpus.Foundry.Observatory;

public interface ITelegramSink
{
    ValueTask TakeAsync(JsonElement payload, CancellationToken ct);
}

/// <summary>Hands each alert to the telescope whose turn it is for that kind of event.</summary>
public sealed class AlertDispatcher(IServiceProvider services, ILogger<AlertDispatcher> log)
{
    public async Task<bool> DispatchAsync(string kind, JsonElement payload, CancellationToken ct)
    {
        var sink = services.GetKeyedService<ITelegramSink>(kind);
        if (sink is null)
        {
            log.LogWarning("no telescope wants {Kind}", kind);
            return false;
        }

        await sink.TakeAsync(payload, ct);
        return true;
    }
}

/// <summary>Fills a slot: which dome observes a target, by the suitability of each.</summary>
public sealed class Assigner
{
    private readonly List<(string Dome, Func<Target, double> Fit, double Floor)> _domes = [];

    public void Offer(string dome, double floor, Func<Target, double> fit) => _domes.Add((dome, fit, floor));

    public string? Assign(Target target)
    {
        (string? Dome, double Score) winner = (null, double.MinValue);
        foreach (var (dome, fit, floor) in _domes)
        {
            var score = fit(target);
            if (score < floor || score <= winner.Score) continue;
            winner = (dome, score);
        }

        return winner.Dome;
    }
}

public sealed record Target(double RightAscension, double Declination, double Magnitude);

/// <summary>Instrument verbs from the console to methods of the driver, by attribute.</summary>
public sealed class VerbMap<TDriver> where TDriver : class
{
    private readonly Dictionary<string, MethodInfo> _verbs;

    public VerbMap() => _verbs = typeof(TDriver).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(m => m.GetParameters() is [{ ParameterType: var t }] && t == typeof(string[]))
        .ToDictionary(m => m.Name, StringComparer.OrdinalIgnoreCase);

    public object? Call(TDriver driver, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !_verbs.TryGetValue(words[0], out var method))
            throw new ArgumentException($"unknown verb; try {string.Join(", ", _verbs.Keys.Order())}");
        return method.Invoke(driver, [words[1..]]);
    }
}
