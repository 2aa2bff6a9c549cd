using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Corpus.Handlers.School;

public record CourseListQuery(int Page) : IRequest<CourseList>;

public record CourseList(IReadOnlyList<string> Titles, int Pages);

public record EnrolCommand(int CourseId, string Student) : IRequest<bool>;

public class CoursesController(IMediator mediator) : Controller
{
    public async Task<IActionResult> Index(int page = 1) => View(await mediator.Send(new CourseListQuery(page)));

    [HttpPost, ValidateAntiForgeryToken]
    public async Task<IActionResult> Enrol(EnrolCommand command)
    {
        if (!ModelState.IsValid) return View(command);
        var ok = await mediator.Send(command);
        if (ok) return RedirectToAction(nameof(Index));

        ModelState.AddModelError("", "The course is full.");
        return View(command);
    }
}

public class ContactModel : PageModel
{
    private readonly IHttpClientFactory _clients;

    public ContactModel(IHttpClientFactory clients) => _clients = clients;

    [BindProperty] public string Message { get; set; } = "";
    [BindProperty] public string From { get; set; } = "";

    public string? Notice { get; private set; }

    public void OnGet() => Notice = null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Message.Length < 10)
        {
            Notice = "Please tell us a little more.";
            return Page();
        }

        var desk = _clients.CreateClient("helpdesk");
        await desk.PostAsJsonAsync("tickets", new { from = From, text = Message });
        return RedirectToPage("/Thanks");
    }
}
