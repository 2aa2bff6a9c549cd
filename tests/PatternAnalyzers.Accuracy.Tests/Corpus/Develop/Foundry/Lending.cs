using Dapper;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Corpus.Foundry.Lending;

public sealed class Loan
{
    public int Id { get; set; }
    public string Tool { get; set; } = "";
    public string Member { get; set; } = "";
    public DateOnly Due { get; set; }
    public bool Returned { get; set; }
}

public sealed class LendingDb : DbContext
{
    public DbSet<Loan> Loans => Set<Loan>();
}

public interface ILoanRepository
{
    Task<Loan?> FindAsync(int id, CancellationToken ct);
    IReadOnlyList<Loan> Overdue(DateOnly today);
    Task CloseAsync(Loan loan, CancellationToken ct);
}

public sealed class LoanRepository(LendingDb db) : ILoanRepository
{
    public async Task<Loan?> FindAsync(int id, CancellationToken ct) => await db.Loans.FindAsync([id], ct);

    public IReadOnlyList<Loan> Overdue(DateOnly today) =>
        db.Loans.Where(l => !l.Returned && l.Due < today).OrderBy(l => l.Due).ToList();

    public async Task CloseAsync(Loan loan, CancellationToken ct)
    {
        loan.Returned = true;
        db.Loans.Update(loan);
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>The desk of the tool library: takes tools back, reminds those who forget.</summary>
public sealed class Desk
{
    private readonly ILoanRepository _loans;
    private readonly IReminders _reminders;
    private readonly TimeProvider _clock;

    public Desk(ILoanRepository loans, IReminders reminders, TimeProvider clock)
    {
        _loans = loans;
        _reminders = reminders;
        _clock = clock;
    }

    public async Task<decimal> TakeBackAsync(int loanId, CancellationToken ct)
    {
        var loan = await _loans.FindAsync(loanId, ct) ?? throw new KeyNotFoundException($"loan {loanId}");
        var late = DateOnly.FromDateTime(_clock.GetLocalNow().Date).DayNumber - loan.Due.DayNumber;
        await _loans.CloseAsync(loan, ct);
        return late > 0 ? late * 0.5m : 0m;
    }

    public async Task<int> RemindAsync(CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(_clock.GetLocalNow().Date);
        var overdue = _loans.Overdue(today);
        foreach (var member in overdue.GroupBy(l => l.Member))
            await _reminders.RemindAsync(member.Key, member.Select(l => l.Tool).ToList(), ct);
        return overdue.Count;
    }
}

public interface IReminders
{
    Task RemindAsync(string member, IReadOnlyList<string> tools, CancellationToken ct);
}

internal sealed class SmsReminders(HttpClient http, ILogger<SmsReminders> log) : IReminders
{
    public async Task RemindAsync(string member, IReadOnlyList<string> tools, CancellationToken ct)
    {
        var text = tools.Count == 1 ? $"Please bring back: {tools[0]}" : $"Please bring back {tools.Count} tools: {string.Join(", ", tools)}";
        using var response = await http.PostAsJsonAsync("messages", new { to = member, text }, ct);
        if (!response.IsSuccessStatusCode) log.LogWarning("{Member} not reached: {Status}", member, response.StatusCode);
    }
}

/// <summary>Who has which tool, out of the reporting database.</summary>
public sealed class ToolLedger
{
    private readonly NpgsqlDataSource _source;

    public ToolLedger(NpgsqlDataSource source) => _source = source;

    public async Task<ILookup<string, string>> HoldersAsync(CancellationToken ct)
    {
        await using var connection = await _source.OpenConnectionAsync(ct);
        var rows = await connection.QueryAsync<(string Tool, string Member)>("select tool, member from loan where not returned");
        return rows.ToLookup(r => r.Tool, r => r.Member);
    }
}

public sealed record LoanService(string Name, decimal Fee, int MaxDays);

public abstract class RepositoryBase<T> where T : class
{
    protected RepositoryBase(DbContext context) => Context = context;

    protected DbContext Context { get; }

    protected virtual void Guard(T entity) => ArgumentNullException.ThrowIfNull(entity);
}
