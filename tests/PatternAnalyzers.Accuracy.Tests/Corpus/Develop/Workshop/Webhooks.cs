using System.Text.Json;

namespace Corpus.Workshop.Storefront;

public interface IStockLedger { Task ReserveAsync(string sku, int quantity, CancellationToken ct); Task ReleaseAsync(string sku, int quantity, CancellationToken ct); }
public interface ICustomerBook { Task ForgetAsync(long customerId, CancellationToken ct); }

public sealed class WebhookDispatcher
{
    private readonly Dictionary<string, Func<JsonElement, CancellationToken, Task>> _topics;

    public WebhookDispatcher(IStockLedger stock, ICustomerBook customers)
    {
        _topics = new(StringComparer.OrdinalIgnoreCase)
        {
            ["orders/create"] = async (body, ct) =>
            {
                foreach (var line in body.GetProperty("line_items").EnumerateArray())
                {
                    await stock.ReserveAsync(line.GetProperty("sku").GetString()!, line.GetProperty("quantity").GetInt32(), ct);
                }
            },
            ["orders/cancelled"] = async (body, ct) =>
            {
                foreach (var line in body.GetProperty("line_items").EnumerateArray())
                {
                    await stock.ReleaseAsync(line.GetProperty("sku").GetString()!, line.GetProperty("quantity").GetInt32(), ct);
                }
            },
            ["customers/redact"] = (body, ct) => customers.ForgetAsync(body.GetProperty("customer").GetProperty("id").GetInt64(), ct),
        };
    }

    public async Task<bool> DispatchAsync(string topic, string json, CancellationToken ct)
    {
        if (!_topics.TryGetValue(topic, out var run)) return false;
        using var document = JsonDocument.Parse(json);
        await run(document.RootElement, ct);
        return true;
    }
}

public sealed record WebhookRoute(string Topic, Uri Callback, string ApiVersion, IReadOnlyList<string> Fields);
