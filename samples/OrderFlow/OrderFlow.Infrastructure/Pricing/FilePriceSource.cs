using System.Text.Json;
using OrderFlow.Contracts.Pricing;

namespace OrderFlow.Infrastructure.Pricing;

/// <summary>Reads list prices from the file that purchasing exports every night.</summary>
/// <param name="path">The file: a JSON object with the price of each article in euro.</param>
public sealed class FilePriceSource(string path) : IPriceSource
{
    /// <inheritdoc />
    public async Task<Money?> FindPriceAsync(string sku, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        using var prices = await JsonDocument.ParseAsync(stream, default, cancellationToken);
        return prices.RootElement.TryGetProperty(sku, out var price) ? new Money(price.GetDecimal(), "EUR") : null;
    }
}
