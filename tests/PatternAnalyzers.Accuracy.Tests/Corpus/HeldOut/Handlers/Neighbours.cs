using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc;

namespace Corpus.Handlers.Depot.HeldOut;

public sealed class HandlerTable
{
    private readonly FrozenDictionary<string, Type> _types;

    public HandlerTable(IEnumerable<KeyValuePair<string, Type>> types) => _types = types.ToFrozenDictionary();

    public Type? this[string topic] => _types.GetValueOrDefault(topic);

    public int Count => _types.Count;
}

internal static class ConsumerServiceCollectionExtensions
{
    public static IServiceCollection AddDepotConsumers(this IServiceCollection services, Action<ConsumerOptions>? configure = null)
    {
        var options = new ConsumerOptions();
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.AddHttpClient("depot", c => c.Timeout = options.Timeout);
        return services;
    }
}

public record ConsumerOptions
{
    public int Prefetch { get; set; } = 16;
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}

public abstract class DepotController : ControllerBase
{
    protected IActionResult FromResult<T>(T? value) where T : class => value is null ? NotFound() : Ok(value);
}

public class CraneController
{
    public double Angle { get; private set; }
    public double Load { get; private set; }

    public bool TryTurn(double degrees)
    {
        if (Load > 12_000 && Math.Abs(degrees) > 5) return false;
        Angle = (Angle + degrees + 360) % 360;
        return true;
    }

    public void Attach(double kilograms) => Load = kilograms;
}

public sealed record UnhandledMessage(string Topic, string Body, string? Error);

public class RequestTooLargeException(long bytes) : Exception($"{bytes} bytes are too many")
{
    public long Bytes => bytes;
}

public interface IDepotCommandHandler<T> where T : struct
{
    void Handle(in T command);
}

public class HookahLounge
{
    public string Name { get; init; } = "";
    public int Seats { get; init; }
}

public sealed class RecordingCommandHandler<T> : IDepotCommandHandler<T> where T : struct
{
    public List<T> Received { get; } = [];

    public void Handle(in T command) => Received.Add(command);
}
