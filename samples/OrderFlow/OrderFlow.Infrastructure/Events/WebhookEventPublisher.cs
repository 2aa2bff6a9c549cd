using System.Text;
using OrderFlow.Contracts.Events;

namespace OrderFlow.Infrastructure.Events;

/// <summary>Tells partners what happened by calling their web hooks.</summary>
/// <param name="http">Calls them.</param>
/// <param name="subscribers">Addresses by topic.</param>
public sealed class WebhookEventPublisher(HttpClient http, IReadOnlyDictionary<string, Uri[]> subscribers) : IEventPublisher
{
    /// <inheritdoc />
    public async Task PublishAsync(string topic, string payload, CancellationToken cancellationToken)
    {
        foreach (var subscriber in subscribers.GetValueOrDefault(topic, []))
        {
            using var content = new StringContent(payload, Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(subscriber, content, cancellationToken);
            response.EnsureSuccessStatusCode();
        }
    }
}
