using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Corpus.Handlers.Astronomy.HeldOut;

public record Star(string Name, double RightAscension, double Declination, double Magnitude);

public interface ICatalogue
{
    Task<Star?> ByNameAsync(string name);

    Task UpsertAsync(Star star);
}

[ApiController, Route("stars")]
public sealed class StarResource(ICatalogue catalogue) : ControllerBase
{
    [HttpGet("{name}")]
    [ProducesResponseType<Star>(200)]
    public async Task<IResult> Show(string name) =>
        await catalogue.ByNameAsync(name) is { } star ? Results.Ok(star) : Results.NotFound();

    [HttpPut("{name}")]
    public async Task<NoContentResult> Put(string name, [FromBody] Star star)
    {
        await catalogue.UpsertAsync(star with { Name = name });
        return NoContent();
    }
}

[Route("calendar/{action}")]
public class JulianController : Controller
{
    public JsonResult Date(int year, int month, double day)
    {
        if (month <= 2) { year--; month += 12; }
        var a = Math.Floor(year / 100d);
        var b = 2 - a + Math.Floor(a / 4);
        var jd = Math.Floor(365.25 * (year + 4716)) + Math.Floor(30.6001 * (month + 1)) + day + b - 1524.5;
        return Json(new { jd });
    }

    public ContentResult Now() => Content((DateTime.UtcNow.Subtract(DateTime.UnixEpoch).TotalDays + 2440587.5).ToString(CultureInfo.InvariantCulture));
}

[Controller]
public class Telescope
{
    private readonly HttpClient _mount;

    public Telescope(IHttpClientFactory clients) => _mount = clients.CreateClient("mount");

    [HttpPost("/telescope/slew")]
    public async Task<object> Slew(double ra, double dec)
    {
        using var reply = await _mount.PostAsync(FormattableString.Invariant($"slew?ra={ra}&dec={dec}"), null);
        return new { ok = reply.IsSuccessStatusCode };
    }
}

internal class ObservationEndpoints
{
    private readonly List<(DateTime At, string Star)> _log = [];

    public void Register(WebApplication app)
    {
        var g = app.MapGroup("/observations").RequireAuthorization();
        g.MapGet("", List);
        g.MapPost("{star}", Note);
        g.MapMethods("export", ["HEAD", "GET"], async (HttpContext http) =>
        {
            http.Response.ContentType = "text/csv";
            foreach (var (at, star) in _log)
                await http.Response.WriteAsync($"{at:O},{star}\r\n");
        });
        app.MapGet("/magnitude/{flux:double}", (double flux) => -2.5 * Math.Log10(flux));
        app.MapPost("/catalogue/import", ImportAsync);
    }

    private IEnumerable<string> List(int? take) => _log.TakeLast(take ?? 20).Select(o => o.Star);

    private Created Note(string star)
    {
        _log.Add((DateTime.UtcNow, star));
        return TypedResults.Created($"/observations/{_log.Count}");
    }

    private static async Task<IResult> ImportAsync(IFormFile file, ICatalogue catalogue)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        var n = 0;
        while (await reader.ReadLineAsync() is { } line)
        {
            var c = line.Split(',');
            if (c.Length < 4) continue;
            await catalogue.UpsertAsync(new Star(c[0], double.Parse(c[1]), double.Parse(c[2]), double.Parse(c[3])));
            n++;
        }
        return Results.Text($"{n} stars");
    }
}

public static class Sky
{
    [Function("moon")]
    public static IResult Moon([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "moon/{day:datetime}")] HttpRequest request, DateTime day)
    {
        var age = (day - new DateTime(2000, 1, 6, 18, 14, 0)).TotalDays % 29.530588853;
        var phase = (int)Math.Floor(age / 29.530588853 * 8 + 0.5) & 7;
        return Results.Json(new { age, phase });
    }
}
