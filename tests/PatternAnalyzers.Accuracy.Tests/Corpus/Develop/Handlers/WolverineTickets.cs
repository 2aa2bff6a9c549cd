using Microsoft.EntityFrameworkCore;
using Wolverine;
using Wolverine.Attributes;

namespace Corpus.Handlers.Tickets;

public record OpenTicket(string Customer, string Text);

public record TicketOpened(Guid Id, int Priority);

public record EscalateTicket(Guid Id);

public class TicketEntity
{
    public Guid Id { get; set; }
    public string Customer { get; set; } = "";
    public int Priority { get; set; }
}

public class TicketDb : DbContext
{
    public DbSet<TicketEntity> Tickets => Set<TicketEntity>();
}

public static class OpenTicketHandler
{
    [Transactional]
    public static async Task<TicketOpened> HandleAsync(OpenTicket command, TicketDb db, CancellationToken ct)
    {
        var priority = Urgency(command.Text);
        var entity = new TicketEntity { Id = Guid.NewGuid(), Customer = command.Customer, Priority = priority };
        db.Tickets.Add(entity);
        await db.SaveChangesAsync(ct);
        return new TicketOpened(entity.Id, priority);
    }

    private static int Urgency(string text)
    {
        var score = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (word.Trim('!', '.', ',').ToLowerInvariant() is "down" or "outage" or "urgent" or "fire") score++;
        return Math.Clamp(score, 0, 3);
    }
}

public class EscalationHandler
{
    public object? Handle(TicketOpened opened) => opened.Priority >= 3 ? new EscalateTicket(opened.Id) : null;
}

public class PagerDutyConsumer
{
    public async Task Consume(EscalateTicket message, HttpClient http, ILogger<PagerDutyConsumer> logger)
    {
        using var response = await http.PostAsJsonAsync("https://events.pagerduty.com/v2/enqueue", new { dedup_key = message.Id });
        logger.LogWarning("Escalated {Ticket}: {Status}", message.Id, (int)response.StatusCode);
    }
}
