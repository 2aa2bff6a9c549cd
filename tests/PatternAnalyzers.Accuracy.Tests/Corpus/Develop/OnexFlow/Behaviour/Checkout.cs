namespace Corpus.OnexFlow.Behaviour.Shop;

public interface IStockLine { Task<Guid> HoldAsync(string sku, int quantity); Task ReleaseAsync(Guid hold); }
public interface ICardTerminal { Task<string> AuthorizeAsync(decimal amount); Task VoidAsync(string authorization); }
public interface IParcelDesk { Task<string> BookAsync(string address, string sku); }

public sealed record CheckoutDone(string Parcel, string Authorization);

public sealed class CheckoutRepository(IStockLine stock, ICardTerminal terminal, IParcelDesk parcels)
{
    public async Task<CheckoutDone> StoreAsync(string sku, int quantity, decimal price, string address)
    {
        var undo = new Stack<Func<Task>>();
        try
        {
            var hold = await stock.HoldAsync(sku, quantity);
            undo.Push(() => stock.ReleaseAsync(hold));
            var authorization = await terminal.AuthorizeAsync(price * quantity);
            undo.Push(() => terminal.VoidAsync(authorization));
            return new CheckoutDone(await parcels.BookAsync(address, sku), authorization);
        }
        catch
        {
            while (undo.TryPop(out var step)) await step();
            throw;
        }
    }
}

public interface IReturnInspection { Task<bool> IsSellableAsync(string parcel); }
public interface IRefunds { Task RefundAsync(string authorization, decimal share); }
public interface IRestock { Task RestockAsync(string parcel); }

public class ReturnsProcess
{
    private readonly IReturnInspection _inspection;
    private readonly IRefunds _refunds;
    private readonly IRestock _restock;

    public ReturnsProcess(IReturnInspection inspection, IRefunds refunds, IRestock restock)
        => (_inspection, _refunds, _restock) = (inspection, refunds, restock);

    public async Task On(CheckoutDone purchase)
    {
        if (await _inspection.IsSellableAsync(purchase.Parcel))
        {
            await _refunds.RefundAsync(purchase.Authorization, 1m);
            await _restock.RestockAsync(purchase.Parcel);
        }
        else
        {
            await _refunds.RefundAsync(purchase.Authorization, 0.6m);
        }
    }
}
