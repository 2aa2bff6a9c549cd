using MediatR;

namespace OrderFlow.Contracts.Stock;

/// <summary>Asks to put reserved stock back on offer.</summary>
/// <param name="OrderNumber">The order.</param>
public sealed record ReleaseStock(string OrderNumber) : IRequest<bool>;
