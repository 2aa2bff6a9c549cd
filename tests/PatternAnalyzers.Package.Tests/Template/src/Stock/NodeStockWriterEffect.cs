namespace Shop.Stock;

/// <summary>Writes counted stock to a file.</summary>
public sealed class NodeStockWriterEffect
{
    /// <summary>Stores the count.</summary>
    public Task ExecuteEffectAsync(string article, int count, CancellationToken cancellation) =>
        File.WriteAllTextAsync(article + ".txt", count.ToString(System.Globalization.CultureInfo.InvariantCulture), cancellation);
}
