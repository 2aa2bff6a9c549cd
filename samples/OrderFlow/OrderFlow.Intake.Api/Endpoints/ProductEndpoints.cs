using OrderFlow.Contracts.Catalogue;
using OrderFlow.Stock;

namespace OrderFlow.Intake.Api.Endpoints;

/// <summary>The catalogue over HTTP.</summary>
internal static class ProductEndpoints
{
    /// <summary>Maps the endpoints.</summary>
    public static void MapProducts(this IEndpointRouteBuilder routes)
    {
        var products = routes.MapGroup("/products");

        products.MapGet("/search", async (string words, int? limit, IProductSearch search, CancellationToken cancellationToken) =>
        {
            var found = await search.SearchAsync(words, Math.Clamp(limit ?? 20, 1, 100), cancellationToken);
            return found.Count == 0 ? Results.NoContent() : Results.Ok(found);
        });

        products.MapGet("/{sku}/availability", Availability);
    }

    private static async Task<IResult> Availability(string sku, IStockAvailabilityService stock, CancellationToken cancellationToken) =>
        Results.Ok(await stock.AvailableAsync(sku, cancellationToken));
}
