using System.Net.Http.Json;
using OrderFlow.Contracts.Shipping;

namespace OrderFlow.Infrastructure.Shipping;

/// <summary>Talks to the carriers through the broker that all of them are connected to.</summary>
/// <param name="http">Client with the broker's address.</param>
public sealed class HttpCarrierClient(HttpClient http) : ICarrierClient
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ModelCarrierOffer>> OffersAsync(ModelShipment shipment, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync("offers", shipment, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<List<ModelCarrierOffer>>(cancellationToken) ?? [];
    }

    /// <inheritdoc />
    public async Task<string> BookAsync(ModelShipment shipment, string carrier, CancellationToken cancellationToken)
    {
        using var response = await http.PostAsJsonAsync($"bookings/{carrier}", shipment, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
