using System.Data.Common;

namespace Corpus.Handlers.Library;

public interface ICommandHandler<in TCommand>
{
    Task HandleAsync(TCommand command, CancellationToken ct);
}

public interface IQueryHandler<in TQuery, TResult>
{
    Task<TResult> HandleAsync(TQuery query, CancellationToken ct);
}

public record LendBook(string Isbn, int MemberId, DateOnly Due);

public record OverdueFor(int MemberId, DateOnly Today);

public record OverdueBook(string Isbn, int DaysLate, decimal Fine);

public interface ILoanStore
{
    Task<IReadOnlyList<(string Isbn, DateOnly Due)>> LoansOf(int memberId, CancellationToken ct);

    Task Insert(string isbn, int memberId, DateOnly due, CancellationToken ct);
}

public class LoanStore(DbDataSource source) : ILoanStore
{
    public async Task<IReadOnlyList<(string Isbn, DateOnly Due)>> LoansOf(int memberId, CancellationToken ct)
    {
        var found = new List<(string, DateOnly)>();
        await using var cmd = source.CreateCommand("select isbn, due from loans where member = " + memberId);
        await using var reader = await cmd.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            found.Add((reader.GetString(0), DateOnly.FromDateTime(reader.GetDateTime(1))));
        return found;
    }

    public async Task Insert(string isbn, int memberId, DateOnly due, CancellationToken ct)
    {
        await using var cmd = source.CreateCommand("insert into loans(isbn, member, due) values (@i, @m, @d)");
        AddParameter(cmd, "i", isbn);
        AddParameter(cmd, "m", memberId);
        AddParameter(cmd, "d", due);
        await cmd.ExecuteNonQueryAsync(ct);
    }

    private static void AddParameter(DbCommand cmd, string name, object value)
    {
        var p = cmd.CreateParameter();
        p.ParameterName = name;
        p.Value = value;
        cmd.Parameters.Add(p);
    }
}

public sealed class LendBookHandler(ILoanStore loans) : ICommandHandler<LendBook>
{
    private const int Limit = 8;

    public async Task HandleAsync(LendBook command, CancellationToken ct)
    {
        var open = await loans.LoansOf(command.MemberId, ct);
        if (open.Count >= Limit)
            throw new InvalidOperationException($"Member {command.MemberId} already has {open.Count} loans.");
        if (open.Any(l => l.Isbn == command.Isbn))
            return;

        await loans.Insert(command.Isbn, command.MemberId, command.Due, ct);
    }
}

public sealed class Overdues(ILoanStore loans) : IQueryHandler<OverdueFor, IReadOnlyList<OverdueBook>>
{
    public async Task<IReadOnlyList<OverdueBook>> HandleAsync(OverdueFor query, CancellationToken ct)
    {
        var open = await loans.LoansOf(query.MemberId, ct);
        return open
            .Where(l => l.Due < query.Today)
            .Select(l => new { l.Isbn, Late = query.Today.DayNumber - l.Due.DayNumber })
            .Select(x => new OverdueBook(x.Isbn, x.Late, Math.Min(x.Late * 0.20m, 25m)))
            .OrderByDescending(o => o.DaysLate)
            .ToList();
    }
}

public record NormalizeIsbn(string Raw);

public sealed class NormalizeIsbnQuery : IQueryHandler<NormalizeIsbn, string?>
{
    public Task<string?> HandleAsync(NormalizeIsbn query, CancellationToken ct)
    {
        var digits = new string(query.Raw.Where(c => char.IsDigit(c) || c is 'X' or 'x').ToArray()).ToUpperInvariant();
        if (digits.Length == 13) return Task.FromResult<string?>(digits);
        if (digits.Length != 10) return Task.FromResult<string?>(null);

        var core = "978" + digits[..9];
        var sum = core.Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 3)).Sum();
        return Task.FromResult<string?>(core + (10 - sum % 10) % 10);
    }
}
