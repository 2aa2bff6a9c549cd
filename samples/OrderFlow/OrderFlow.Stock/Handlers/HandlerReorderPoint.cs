using OrderFlow.Contracts.Stock;
using OrderFlow.Onex;

namespace OrderFlow.Stock.Handlers;

/// <summary>Says whether an article is about to run out.</summary>
[HandlerCategory(EnumHandlerCategory.Compute)]
public sealed class HandlerReorderPoint
{
    private const double SafetyDays = 2.5;

    /// <summary>Whether an article is about to run out.</summary>
    /// <param name="request">Its level.</param>
    /// <returns>True when fewer pieces are left than sell in two and a half days at one piece an hour.</returns>
    public bool Handle(ModelStockLevel request) => request.Available < SafetyDays * 24;
}
