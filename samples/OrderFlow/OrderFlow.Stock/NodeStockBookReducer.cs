using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;
using OrderFlow.Stock.Models;

namespace OrderFlow.Stock;

/// <summary>Folds what happened to an article into its stock book.</summary>
/// <remarks>
/// While an article is counted, only the end of the count changes the book: picks during a count are booked afterwards by the warehouse.
/// </remarks>
/// <param name="container">The container.</param>
public sealed class NodeStockBookReducer(ModelOnexContainer container) : NodeReducer<ModelStockBook, StockEvent>(container)
{
    /// <summary>The book after the event.</summary>
    /// <param name="state">The book before the event.</param>
    /// <param name="happened">What happened.</param>
    /// <returns>The new book.</returns>
    /// <exception cref="OnexError">More pieces are picked than are there.</exception>
    public override ModelStockBook ExecuteReduction(ModelStockBook state, StockEvent happened)
    {
        if (state.Frozen && happened is not CountFinished)
            return state;
        switch (happened)
        {
            case PiecesReceived received:
                return state with { OnHand = Add(state.OnHand, received.Warehouse, received.Pieces) };
            case PiecesReserved reserved:
                return state with { Reserved = Add(state.Reserved, reserved.OrderNumber, reserved.Pieces) };
            case PiecesPicked picked:
                if (state.OnHand.GetValueOrDefault(picked.Warehouse) < picked.Pieces)
                    throw new OnexError("stock.negative", $"{picked.Warehouse} has fewer than {picked.Pieces} pieces of {state.Sku}.");
                return state with
                {
                    OnHand = Add(state.OnHand, picked.Warehouse, -picked.Pieces),
                    Reserved = Add(state.Reserved, picked.OrderNumber, -picked.Pieces),
                };
            case ReservationReleased released:
                return state with { Reserved = Without(state.Reserved, released.OrderNumber) };
            case CountStarted:
                return state with { Frozen = true };
            case CountFinished count:
                var counted = new Dictionary<string, int>(state.OnHand) { [count.Warehouse] = count.Pieces };
                return state with { OnHand = counted, Frozen = false };
            default:
                return state;
        }
    }

    private static Dictionary<string, int> Add(IReadOnlyDictionary<string, int> pieces, string key, int delta)
    {
        var next = new Dictionary<string, int>(pieces);
        var sum = pieces.GetValueOrDefault(key) + delta;
        if (sum == 0)
            next.Remove(key);
        else
            next[key] = sum;
        return next;
    }

    private static Dictionary<string, int> Without(IReadOnlyDictionary<string, int> pieces, string key)
    {
        var next = new Dictionary<string, int>(pieces);
        next.Remove(key);
        return next;
    }
}
