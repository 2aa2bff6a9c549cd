namespace OrderFlow.Contracts.Pricing;

/// <summary>Keeps quotes.</summary>
public interface IQuoteRepository
{
    /// <summary>Inserts or replaces the quote of an order.</summary>
    Task SaveAsync(ModelQuote quote, CancellationToken cancellationToken);
}
