namespace Corpus.OnexFlow.Behaviour.Bank.HeldOut;

public interface IAccounts { Task<bool> DebitAsync(string iban, decimal amount, Guid key); Task CreditAsync(string iban, decimal amount, Guid key); }
public interface IScreening { Task<bool> ClearAsync(string from, string to); }
public interface INotices { Task TellAsync(string iban, string text); }

public sealed class TransferState
{
    private readonly IAccounts _accounts;
    private readonly IScreening _screening;
    private readonly INotices _notices;

    public TransferState(IAccounts accounts, IScreening screening, INotices notices)
    {
        _accounts = accounts;
        _screening = screening;
        _notices = notices;
    }

    public async Task<string> AdvanceAsync(Guid id, string from, string to, decimal amount)
    {
        if (!await _screening.ClearAsync(from, to)) return "held";
        if (!await _accounts.DebitAsync(from, amount, id)) return "refused";

        try
        {
            await _accounts.CreditAsync(to, amount, id);
        }
        catch (TimeoutException)
        {
            await _accounts.CreditAsync(from, amount, Guid.NewGuid());
            await _notices.TellAsync(from, "Your transfer was returned.");
            return "returned";
        }

        await _notices.TellAsync(to, $"You received {amount:N2}.");
        return "booked";
    }
}
