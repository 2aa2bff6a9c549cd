using System.Data.Common;
using OrderFlow.Contracts.Catalogue;
using OrderFlow.Infrastructure.Database;

namespace OrderFlow.Infrastructure.Catalogue;

/// <summary>Searches the catalogue in the relational database.</summary>
/// <param name="database">The catalogue database.</param>
public sealed class SqlProductSearch(DbDataSource database) : IProductSearch
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ModelProduct>> SearchAsync(string words, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = connection.Command(
            "select sku, title, grams from products where title like @words order by length(title), sku limit @limit",
            ("@words", "%" + string.Join('%', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) + "%"),
            ("@limit", limit));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var products = new List<ModelProduct>();
        while (await reader.ReadAsync(cancellationToken))
            products.Add(new ModelProduct(reader.GetString(0), reader.GetString(1), reader.GetInt32(2)));
        return products;
    }
}
