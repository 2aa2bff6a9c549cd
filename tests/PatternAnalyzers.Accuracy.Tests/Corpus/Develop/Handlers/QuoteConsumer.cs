using MassTransit;

namespace Corpus.Handlers.Freight;

public record RateQuery(double LengthCm, double WidthCm, double HeightCm, double WeightKg, string Zone);

public record RateAnswer(decimal Price, double ChargeableKg);

public sealed class RateQueryConsumer : IConsumer<RateQuery>
{
    private static readonly Dictionary<string, decimal> PerKg = new() { ["DE"] = 0.62m, ["EU"] = 1.10m, ["WW"] = 3.40m };

    public Task Consume(ConsumeContext<RateQuery> context)
    {
        var q = context.Message;
        var volumetric = q.LengthCm * q.WidthCm * q.HeightCm / 5000d;
        var chargeable = Math.Ceiling(Math.Max(volumetric, q.WeightKg) * 2) / 2;
        var price = 4.10m + (decimal)chargeable * PerKg.GetValueOrDefault(q.Zone, PerKg["WW"]);
        return context.RespondAsync(new RateAnswer(decimal.Round(price, 2), chargeable));
    }
}

public record ManifestLine(string Awb, double Kg);

public class ManifestBatch(ISendEndpointProvider endpoints) : IConsumer<Batch<ManifestLine>>
{
    public async Task Consume(ConsumeContext<Batch<ManifestLine>> context)
    {
        var endpoint = await endpoints.GetSendEndpoint(new Uri("queue:manifest-archive"));
        foreach (var line in context.Message)
            await endpoint.Send(line.Message, context.CancellationToken);
    }
}
