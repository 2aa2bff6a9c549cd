namespace Corpus.OnexFlow.Behaviour.Lending;

public abstract record LoanEvent(string LoanId);
public sealed record LoanPaidOut(string LoanId, decimal Principal) : LoanEvent(LoanId);
public sealed record InstalmentReceived(string LoanId, decimal Amount) : LoanEvent(LoanId);
public sealed record LoanWrittenOff(string LoanId) : LoanEvent(LoanId);

public sealed class OutstandingView
{
    private readonly Dictionary<string, decimal> _open = new(StringComparer.Ordinal);

    public long Position { get; private set; }
    public decimal Exposure => _open.Values.Sum();

    public void When(long position, LoanEvent e)
    {
        if (position <= Position) return;
        Position = position;
        switch (e)
        {
            case LoanPaidOut p:
                _open[p.LoanId] = p.Principal;
                break;
            case InstalmentReceived i when _open.TryGetValue(i.LoanId, out var rest):
                if (rest - i.Amount <= 0) _open.Remove(i.LoanId);
                else _open[i.LoanId] = rest - i.Amount;
                break;
            case LoanWrittenOff w:
                _open.Remove(w.LoanId);
                break;
        }
    }
}

public interface ICreditBureau { Task<int> ScoreAsync(string customer); }
public interface IUnderwriter { Task<bool> ApproveAsync(string customer, decimal amount, int score); }
public interface IPayout { Task<string> PayAsync(string customer, decimal amount); }
public interface ICustomerMail { Task DeclineAsync(string customer, string reason); }

public sealed class LoanValidator
{
    private readonly ICreditBureau _bureau;
    private readonly IUnderwriter _underwriter;
    private readonly IPayout _payout;
    private readonly ICustomerMail _mail;

    public LoanValidator(ICreditBureau bureau, IUnderwriter underwriter, IPayout payout, ICustomerMail mail)
    {
        _bureau = bureau;
        _underwriter = underwriter;
        _payout = payout;
        _mail = mail;
    }

    public async Task<string?> ProcessAsync(string customer, decimal amount)
    {
        var score = await _bureau.ScoreAsync(customer);
        if (score < 400)
        {
            await _mail.DeclineAsync(customer, "score");
            return null;
        }

        if (!await _underwriter.ApproveAsync(customer, amount, score))
        {
            await _mail.DeclineAsync(customer, "underwriting");
            return null;
        }

        return await _payout.PayAsync(customer, amount);
    }
}
