namespace Corpus.Workshop.Sales;

public sealed record Lead(string Country, string Industry, int Seats, string Language);

public sealed class Rep
{
    public required string Email { get; init; }
    public required IReadOnlySet<string> Industries { get; init; }
    public required IReadOnlySet<string> Languages { get; init; }
    public int OpenLeads { get; set; }
    public int MaxSeats { get; init; } = int.MaxValue;
}

public class LeadRouter(IReadOnlyList<Rep> reps, string poolAddress)
{
    private const int MinimumFit = 50;

    public string AssigneeFor(Lead lead)
    {
        var fit = reps
            .Where(r => lead.Seats <= r.MaxSeats)
            .Select(r => (Rep: r, Score: Fit(r, lead)))
            .Where(x => x.Score >= MinimumFit)
            .OrderByDescending(x => x.Score)
            .ThenBy(x => x.Rep.OpenLeads)
            .Select(x => x.Rep)
            .FirstOrDefault();
        if (fit is null) return poolAddress;
        fit.OpenLeads++;
        return fit.Email;
    }

    private static int Fit(Rep rep, Lead lead) =>
        (rep.Industries.Contains(lead.Industry) ? 45 : 0)
        + (rep.Languages.Contains(lead.Language) ? 35 : 0)
        + Math.Max(0, 20 - rep.OpenLeads);
}

/// <summary>Static contact card of a sales region as shown on the web site.</summary>
public class RegionRoute
{
    public string Region { get; init; } = "";
    public string Mailbox { get; init; } = "";
    public string Phone { get; init; } = "";
}
