using System.Data.Common;
using Dapper;
using Wolverine.Http;

namespace Corpus.Handlers.Weather;

public interface IEndpoint
{
    void Map(IEndpointRouteBuilder routes);
}

public record Forecast(string City, double Min, double Max);

public class GetForecastEndpoint : IEndpoint
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/forecast/{city}", HandleAsync);

    private static async Task<IResult> HandleAsync(string city, IHttpClientFactory clients, CancellationToken ct)
    {
        var http = clients.CreateClient("meteo");
        var forecast = await http.GetFromJsonAsync<Forecast>($"v1/{Uri.EscapeDataString(city)}", ct);
        return forecast is null ? Results.NotFound() : Results.Ok(forecast);
    }
}

public class DeleteObservation : IEndpoint
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapDelete("/observations/{id:long}", async (long id, DbConnection db) =>
        {
            var rows = await db.ExecuteAsync("delete from observation where id = @id", new { id });
            return rows == 0 ? Results.NotFound() : Results.NoContent();
        }).RequireAuthorization("meteorologist");
    }
}

public static class DewPoint
{
    [WolverineGet("/dewpoint")]
    public static double Get(double celsius, double humidity)
    {
        const double a = 17.62, b = 243.12;
        var gamma = Math.Log(humidity / 100d) + a * celsius / (b + celsius);
        return Math.Round(b * gamma / (a - gamma), 2);
    }
}

public static class EndpointDiscovery
{
    public static void MapEndpoints(this WebApplication app)
    {
        foreach (var type in typeof(IEndpoint).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IEndpoint))))
            ((IEndpoint)Activator.CreateInstance(type)!).Map(app);
    }
}
