namespace OrderFlow.Contracts.Catalogue;

/// <summary>Finds articles.</summary>
public interface IProductSearch
{
    /// <summary>Articles whose title holds all words, best first.</summary>
    Task<IReadOnlyList<ModelProduct>> SearchAsync(string words, int limit, CancellationToken cancellationToken);
}
