using MediatR;

namespace Shop.Orders;

public sealed record PlaceOrder(string Sku, int Count) : IRequest<int>;

public sealed class PlaceOrderHandler(HttpClient client) : IRequestHandler<PlaceOrder, int>
{
    public async Task<int> Handle(PlaceOrder request, CancellationToken cancellationToken)
    {
        using var response = await client.PostAsJsonAsync("orders", request, cancellationToken);
        return (int)response.StatusCode;
    }
}

public static class OrderRoutes
{
    private const string One = "/orders/{id}";

    public static void Map(WebApplication app) => app.MapGet(One, (int id) => id + 1);
}
