using System.Net.Mail;

namespace Corpus.OnexNodes.Unmarked.HeldOut;

public record Overdue(string Reader, string Email, string[] Titles, int Days);

public interface ILendingDesk { IAsyncEnumerable<Overdue> OverdueAsync(); }

/// <summary>Friday letters of the town library.</summary>
public class Librarian
{
    private readonly ILendingDesk desk;
    private readonly Func<SmtpClient> smtp;

    public Librarian(ILendingDesk desk, Func<SmtpClient> smtp)
    {
        this.desk = desk;
        this.smtp = smtp;
    }

    public async Task<int> Friday()
    {
        int sent = 0;
        using var client = smtp();
        await foreach (var o in desk.OverdueAsync())
        {
            if (o.Days < 3) continue;
            await client.SendMailAsync(Compose(o));
            sent++;
        }
        return sent;
    }

    static MailMessage Compose(Overdue o) => new("library@town.example", o.Email)
    {
        Subject = o.Days > 30 ? "Last reminder" : "Your loans",
        Body = $"Dear {o.Reader},\nplease return:\n - {string.Join("\n - ", o.Titles)}",
    };
}
