using System.Globalization;

namespace OrderFlow.Contracts.Orders;

/// <summary>Gives orders with the same customer and the same articles the same fingerprint, in whatever order the lines stand.</summary>
public static class OrderFingerprintHasher
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The fingerprint: 16 hexadecimal digits.</summary>
    /// <param name="customerId">Who orders.</param>
    /// <param name="lines">What is ordered.</param>
    /// <returns>FNV-1a over the customer, xor-folded with the hash of each line.</returns>
    public static string Hash(string customerId, IReadOnlyList<ModelOrderLine> lines)
    {
        ulong folded = 0;
        foreach (var line in lines)
            folded ^= Add(Add(Offset, line.Sku), line.Quantity.ToString(CultureInfo.InvariantCulture));
        return (Add(Offset, customerId) ^ folded).ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ulong Add(ulong hash, string text)
    {
        foreach (var letter in text)
        {
            hash ^= letter;
            hash *= Prime;
        }
        return hash * Prime;
    }
}
