using Microsoft.Extensions.Caching.Memory;

namespace Corpus.Workshop.Gallery;

public interface IExhibitCatalogue { Task<IReadOnlyList<string>> RoomsAsync(CancellationToken ct); }

/// <summary>Loads the room list before the first visitor asks and says goodbye when the house closes.</summary>
public sealed class OpeningHours(IExhibitCatalogue catalogue, IMemoryCache cache, ILogger<OpeningHours> logger) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var rooms = await catalogue.RoomsAsync(cancellationToken);
        cache.Set("rooms", rooms);
        logger.LogInformation("{Count} rooms are warm", rooms.Count);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        logger.LogInformation("Closing");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        cache.Remove("rooms");
        return Task.CompletedTask;
    }
}
