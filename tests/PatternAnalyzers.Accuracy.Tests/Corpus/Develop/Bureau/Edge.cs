using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using StackExchange.Redis;

namespace Corpus.Bureau.Edge;

public sealed record ShortLink(string Slug, string Target);
public sealed record ContrastAnswer(double Ratio, bool Readable);

public static class LinkEndpoints
{
    public static IEndpointRouteBuilder MapLinks(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/l");
        group.MapGet("/{slug}", async Task<Results<RedirectHttpResult, NotFound>> (string slug, IConnectionMultiplexer redis) =>
        {
            var target = (string?)await redis.GetDatabase().StringGetAsync($"link:{slug}");
            return target is null ? TypedResults.NotFound() : TypedResults.Redirect(target);
        });
        group.MapPost("/", Shorten);
        app.MapGet("/contrast", (double a, double b) =>
        {
            var ratio = (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
            return TypedResults.Ok(new ContrastAnswer(Math.Round(ratio, 2), ratio >= 4.5));
        });
        app.MapGet("/coin", () => Random.Shared.Next(2) == 0 ? "heads" : "tails");
        return app;
    }

    private static async Task<Created<ShortLink>> Shorten([FromBody] string target, IConnectionMultiplexer redis)
    {
        var slug = Guid.NewGuid().ToString("N")[..7];
        await redis.GetDatabase().StringSetAsync($"link:{slug}", target, TimeSpan.FromDays(365));
        return TypedResults.Created($"/l/{slug}", new ShortLink(slug, target));
    }
}

public class ImageIntake(HttpClient http, ILogger<ImageIntake> logger)
{
    [Function("image-intake")]
    public async Task Run([BlobTrigger("intake/{name}")] Stream blob, string name, FunctionContext context)
    {
        using var content = new StreamContent(blob);
        var reply = await http.PutAsync($"thumbnails/{Uri.EscapeDataString(name)}", content, context.CancellationToken);
        logger.LogInformation("{Name}: {Status} in {Id}", name, reply.StatusCode, context.InvocationId);
    }

    [Function("image-size")]
    public static string Describe([QueueTrigger("sizes")] string message)
    {
        var parts = message.Split('x', 2);
        if (parts.Length != 2 || !int.TryParse(parts[0], out var w) || !int.TryParse(parts[1], out var h)) return "?";
        static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
        var g = Gcd(w, h);
        return $"{w / g}:{h / g}";
    }
}
