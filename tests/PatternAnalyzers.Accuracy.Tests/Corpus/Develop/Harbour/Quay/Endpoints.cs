using System.Text;
using DotNetCore.CAP;
using FastEndpoints;
using KafkaFlow;

namespace Corpus.Harbour.Quay;

public sealed record MooringRequest(string Vessel, int Berth, DateOnly From, int Nights, int LengthMeters);

public sealed record MooringQuote(string Reference, decimal Price, string Currency);

public interface IBerthBook
{
    Task<bool> IsFreeAsync(int berth, DateOnly from, int nights, CancellationToken ct);
    Task<string> ReserveAsync(MooringRequest request, decimal price, CancellationToken ct);
}

public class BookMooring(IBerthBook book) : Endpoint<MooringRequest, MooringQuote>
{
    public override void Configure()
    {
        Post("/moorings");
        Roles("skipper", "harbourmaster");
    }

    public override async Task HandleAsync(MooringRequest req, CancellationToken ct)
    {
        if (req.Nights is < 1 or > 30) AddError("between 1 and 30 nights");
        if (!await book.IsFreeAsync(req.Berth, req.From, req.Nights, ct)) AddError("berth is taken");
        ThrowIfAnyErrors();

        var price = req.Nights * (12m + Math.Max(0, req.LengthMeters - 8) * 2.4m);
        var reference = await book.ReserveAsync(req, price, ct);
        await SendAsync(new MooringQuote(reference, price, "EUR"), 201, ct);
    }
}

/// <summary>Tide times for a day by the rule of twelfths; no data behind it.</summary>
public sealed class TideToday : EndpointWithoutRequest<double[]>
{
    public override void Configure()
    {
        Get("/tides/{low}/{high}");
        AllowAnonymous();
    }

    public override Task HandleAsync(CancellationToken ct)
    {
        var low = Route<double>("low");
        var high = Route<double>("high");
        var heights = new double[7];
        int[] twelfths = [1, 2, 3, 3, 2, 1];
        heights[0] = low;
        for (var h = 0; h < twelfths.Length; h++) heights[h + 1] = heights[h] + (high - low) * twelfths[h] / 12;
        return SendAsync(heights, cancellation: ct);
    }
}

public sealed record PositionReport(long Mmsi, double Lat, double Lon, double Knots);

public class AisFeed(IPositionSink sink, ILogger<AisFeed> logger) : IMessageHandler<PositionReport>
{
    public async Task Handle(IMessageContext context, PositionReport message)
    {
        if (message.Lat is < -90 or > 90)
        {
            logger.LogDebug("bad fix at {Topic}/{Offset}", context.ConsumerContext.Topic, context.ConsumerContext.Offset);
            return;
        }

        await sink.WriteAsync(message with { Knots = Math.Round(message.Knots, 1) }, context.ConsumerContext.MessageTimestamp);
    }
}

public interface IPositionSink
{
    Task WriteAsync(PositionReport report, DateTime seen);
}

public sealed class TenantHeader : IMessageMiddleware
{
    public static readonly AsyncLocal<string?> Current = new();

    public async Task Invoke(IMessageContext context, MiddlewareDelegate next)
    {
        var raw = context.Headers["tenant"];
        if (raw is null || raw.Length == 0) throw new InvalidDataException("no tenant header");
        Current.Value = Encoding.UTF8.GetString(raw);
        try
        {
            await next(context);
        }
        finally
        {
            Current.Value = null;
        }
    }
}

public sealed record PilotBoarded(Guid CallId, string Pilot);

public sealed record PilotLeft(Guid CallId, DateTimeOffset At);

public class PilotStuff(ICapPublisher publisher) : ICapSubscribe
{
    private readonly Dictionary<Guid, string> _aboard = [];

    [CapSubscribe("pilot.boarded")]
    public void Boarded(PilotBoarded e) => _aboard[e.CallId] = e.Pilot;

    [CapSubscribe("pilot.left", Group = "billing")]
    public async Task Left(PilotLeft e, CancellationToken ct)
    {
        if (_aboard.Remove(e.CallId, out var pilot))
            await publisher.PublishAsync("invoice.requested", new { e.CallId, pilot, e.At }, cancellationToken: ct);
    }
}

public static class QuayRegistration
{
    public static IServiceCollection AddQuay(this IServiceCollection services) =>
        services.AddScoped<PilotStuff>().AddScoped<AisFeed>().AddSingleton<TenantHeader>().AddScoped(typeof(IBerthBook), _ => throw new NotSupportedException());
}
