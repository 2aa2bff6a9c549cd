using Npgsql;

namespace Corpus.Services.Banking.HeldOut;

public readonly record struct Posting(string Account, long Cents, string Text);

public interface IJournal
{
    ValueTask<long> AppendAsync(IReadOnlyCollection<Posting> postings, CancellationToken token);
    IAsyncEnumerable<Posting> ReadAsync(string account, CancellationToken token);
}

sealed class PostgresJournal : IJournal
{
    private readonly NpgsqlDataSource source;
    public PostgresJournal(NpgsqlDataSource source) => this.source = source;

    public async ValueTask<long> AppendAsync(IReadOnlyCollection<Posting> postings, CancellationToken token)
    {
        if (postings.Sum(p => p.Cents) != 0) throw new InvalidOperationException("entry does not balance");
        await using var connection = await source.OpenConnectionAsync(token);
        await using var tx = await connection.BeginTransactionAsync(token);
        long last = 0;
        foreach (var p in postings)
        {
            await using var cmd = new NpgsqlCommand("insert into postings(account, cents, text) values ($1,$2,$3) returning id", connection, tx);
            cmd.Parameters.AddWithValue(p.Account);
            cmd.Parameters.AddWithValue(p.Cents);
            cmd.Parameters.AddWithValue(p.Text);
            last = (long)(await cmd.ExecuteScalarAsync(token))!;
        }
        await tx.CommitAsync(token);
        return last;
    }

    public async IAsyncEnumerable<Posting> ReadAsync(string account, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        await using var cmd = source.CreateCommand("select account, cents, text from postings where account = $1 order by id");
        cmd.Parameters.AddWithValue(account);
        await using var r = await cmd.ExecuteReaderAsync(token);
        while (await r.ReadAsync(token)) yield return new(r.GetString(0), r.GetInt64(1), r.GetString(2));
    }
}

public interface IBalances { long Of(string account); void Apply(Posting posting); IReadOnlyDictionary<string, long> Snapshot(); }

internal sealed class Balances : IBalances
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, long> cents = new(StringComparer.Ordinal);
    public long Of(string account) => cents.GetValueOrDefault(account);
    public void Apply(Posting posting) => cents.AddOrUpdate(posting.Account, posting.Cents, (_, old) => checked(old + posting.Cents));
    public IReadOnlyDictionary<string, long> Snapshot() => new SortedDictionary<string, long>(cents);
}

public static class BankingRegistration
{
    public static IServiceCollection AddLedgers(this IServiceCollection s)
    {
        s.AddTransient<IJournal, PostgresJournal>();
        s.AddSingleton<IBalances, Balances>();
        return s;
    }
}
