using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.AI;

namespace Corpus.Handlers.Hotel;

public interface IRoomService
{
    Task<IReadOnlyList<string>> FreeAsync(DateOnly from, DateOnly to);

    Task<string> BookAsync(string room, DateOnly from, DateOnly to, string guest);
}

[ApiController]
[Route("api/v{version}/rooms")]
public class RoomsController(IRoomService rooms) : ControllerBase
{
    [HttpGet("free")]
    public async Task<IActionResult> Free(DateOnly from, DateOnly to) => Ok(await rooms.FreeAsync(from, to));

    [HttpPost("{room}/bookings")]
    public async Task<IActionResult> Book(string room, DateOnly from, DateOnly to, [FromHeader(Name = "X-Guest")] string guest)
    {
        if (to <= from) return ValidationProblem("to must be after from");
        return Accepted(new { confirmation = await rooms.BookAsync(room, from, to, guest) });
    }
}

[ApiController]
[Route("concierge")]
public class ConciergeController : ControllerBase
{
    private readonly IChatClient _chat;

    public ConciergeController(IChatClient chat) => _chat = chat;

    [HttpPost]
    public async Task<ActionResult<string>> Ask([FromBody] string question, CancellationToken ct)
    {
        var answer = await _chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, "You are the concierge of a small hotel."), new ChatMessage(ChatRole.User, question)],
            new ChatOptions { Temperature = 0.4f },
            ct);
        return answer.Text;
    }
}

public class GuestOnlyAttribute : Attribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.User.Identity?.IsAuthenticated != true) context.Result = new ForbidResult();
    }
}

public static class HealthRoutes
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Ok("healthy"));
        app.MapGet("/version", () => typeof(HealthRoutes).Assembly.GetName().Version?.ToString());
        app.MapPost("/maintenance/{on:bool}", async (bool on, IWebHostEnvironment env) =>
        {
            var flag = Path.Combine(env.ContentRootPath, "maintenance.flag");
            if (on) await File.WriteAllTextAsync(flag, DateTime.UtcNow.ToString("O"));
            else File.Delete(flag);
            return Results.NoContent();
        });
    }
}
