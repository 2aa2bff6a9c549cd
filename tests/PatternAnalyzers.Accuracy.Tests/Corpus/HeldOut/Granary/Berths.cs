using FastEndpoints;

namespace Corpus.Granary.Berths.HeldOut;

public sealed record BerthWish(string Vessel, decimal Draught, DateOnly From, int Nights);
public sealed record BerthPromise(string Berth, decimal Price);

public interface IBerthBook
{
    Task<string?> FreeAsync(decimal draught, DateOnly from, int nights, CancellationToken ct);
    Task HoldAsync(string berth, string vessel, DateOnly from, int nights, CancellationToken ct);
}

public sealed class ReserveBerth(IBerthBook book) : Endpoint<BerthWish, BerthPromise>
{
    public override void Configure()
    {
        Post("/marina/berths/reserve");
        Roles("skipper");
    }

    public override async Task HandleAsync(BerthWish req, CancellationToken ct)
    {
        if (req.Nights is < 1 or > 21) AddError("between one and twenty-one nights");
        ThrowIfAnyErrors();

        var berth = await book.FreeAsync(req.Draught, req.From, req.Nights, ct);
        if (berth is null)
        {
            await SendNotFoundAsync(ct);
            return;
        }
        await book.HoldAsync(berth, req.Vessel, req.From, req.Nights, ct);
        await SendAsync(new BerthPromise(berth, 31.50m * req.Nights), 201, ct);
    }
}
