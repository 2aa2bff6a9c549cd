using Rebus.Bus;
using Rebus.Handlers;

namespace Corpus.Bureau.Rentals;

public record ReturnBike(string BikeId, string Dock, int MinutesRidden);
public record ChargeRider(string BikeId, decimal Amount);

public class BikeReturns(IBus bus, IDockRegistry docks) : IHandleMessages<ReturnBike>
{
    public async Task Handle(ReturnBike message)
    {
        if (!await docks.TryLockAsync(message.Dock, message.BikeId))
        {
            await bus.DeferLocal(TimeSpan.FromSeconds(30), message);
            return;
        }

        var chargeable = Math.Max(0, message.MinutesRidden - 30);
        await bus.Send(new ChargeRider(message.BikeId, Math.Ceiling(chargeable / 15m) * 1.20m));
    }
}

public interface IDockRegistry { Task<bool> TryLockAsync(string dock, string bikeId); }

/// <summary>Talks to the docks over their little TCP protocol.</summary>
public sealed class TcpDockRegistry(IConfiguration configuration) : IDockRegistry
{
    public async Task<bool> TryLockAsync(string dock, string bikeId)
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(configuration["Docks:Host"] ?? "localhost", 7100);
        await using var stream = client.GetStream();
        using var writer = new StreamWriter(stream) { AutoFlush = true };
        using var reader = new StreamReader(stream);
        await writer.WriteLineAsync($"LOCK {dock} {bikeId}");
        return await reader.ReadLineAsync() == "OK";
    }
}
