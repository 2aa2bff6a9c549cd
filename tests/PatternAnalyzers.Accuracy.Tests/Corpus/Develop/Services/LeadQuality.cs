namespace Corpus.Services.Crm;

public sealed record Lead(string Email, string? Company, int Employees, int PageViews, DateOnly LastSeen, bool AskedForDemo);

public interface ILeadGrade { double Grade(Lead lead, DateOnly today); }

public sealed class LeadGrade : ILeadGrade
{
    private static readonly HashSet<string> Freemail = new(StringComparer.OrdinalIgnoreCase) { "gmail.com", "gmx.de", "outlook.com" };

    public double Grade(Lead lead, DateOnly today)
    {
        double fit = lead.Company is null ? 0 : 0.4;
        fit += lead.Employees switch { > 1000 => 0.3, > 100 => 0.25, > 10 => 0.1, _ => 0 };
        if (Freemail.Contains(lead.Email[(lead.Email.IndexOf('@') + 1)..])) fit -= 0.2;
        double interest = Math.Min(lead.PageViews, 40) / 40d * 0.5 + (lead.AskedForDemo ? 0.5 : 0);
        double decay = Math.Pow(0.5, (today.DayNumber - lead.LastSeen.DayNumber) / 14d);
        return Math.Round(Math.Max(0, fit) * 0.5 + interest * decay * 0.5, 3);
    }
}
