using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Corpus.Handlers.Parking;

public record Bay(string Id, string? Plate, DateTimeOffset? Since);

public class Garage
{
    private readonly ConcurrentDictionary<string, Bay> _bays = new();

    public IEnumerable<Bay> All => _bays.Values.OrderBy(b => b.Id);

    public bool Occupy(string id, string plate) => _bays.TryAdd(id, new Bay(id, plate, DateTimeOffset.UtcNow));

    public Bay? Release(string id) => _bays.TryRemove(id, out var bay) ? bay : null;
}

public static class ParkingRoutes
{
    public static IEndpointRouteBuilder MapParking(this IEndpointRouteBuilder app)
    {
        var bays = app.MapGroup("/bays").WithTags("Parking");

        bays.MapGet("/", (Garage garage) => garage.All);
        bays.MapPut("/{id}", (string id, string plate, Garage garage) =>
            garage.Occupy(id, plate.Replace(" ", "").ToUpperInvariant()) ? Results.NoContent() : Results.Conflict());
        bays.MapDelete("/{id}", Leave);
        app.MapGet("/parking/fee", (int minutes) => new { fee = Fee(minutes) });

        return app;
    }

    private static Results<Ok<decimal>, NotFound> Leave(string id, Garage garage)
    {
        var bay = garage.Release(id);
        if (bay?.Since is not { } since) return TypedResults.NotFound();
        return TypedResults.Ok(Fee((int)(DateTimeOffset.UtcNow - since).TotalMinutes));
    }

    private static decimal Fee(int minutes)
    {
        if (minutes <= 15) return 0m;
        var started = (minutes + 29) / 30;
        return Math.Min(started * 1.20m, 24m);
    }
}
