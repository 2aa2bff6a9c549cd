using RabbitMQ.Client;

namespace Corpus.Workshop.Interop;

public sealed class Hl7Switchboard(IChannel channel, ILogger<Hl7Switchboard> logger)
{
    private static readonly IReadOnlyDictionary<string, string[]> Destinations = new Dictionary<string, string[]>
    {
        ["ADT^A01"] = ["bed-management", "billing"],
        ["ADT^A03"] = ["bed-management", "billing", "pharmacy"],
        ["ORM^O01"] = ["lab-orders"],
        ["ORU^R01"] = ["results"],
    };

    public async Task ForwardAsync(string message, CancellationToken ct)
    {
        var header = message.Split('\r', 2)[0].Split('|');
        var kind = header.Length > 8 ? string.Join('^', header[8].Split('^').Take(2)) : "";
        if (!Destinations.TryGetValue(kind, out var queues))
        {
            logger.LogWarning("No destination for {Kind}", kind);
            queues = ["unrouted"];
        }

        var body = System.Text.Encoding.UTF8.GetBytes(message);
        foreach (var queue in queues)
        {
            await channel.BasicPublishAsync("hl7", queue, true, new BasicProperties { Persistent = true, ContentType = "x-application/hl7-v2" }, body, ct);
        }
    }
}
