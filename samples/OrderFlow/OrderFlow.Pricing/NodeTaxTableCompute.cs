using System.Globalization;
using OrderFlow.Onex;

namespace OrderFlow.Pricing;

/// <summary>Knows the tax rate of each country we deliver to.</summary>
[NodeArchetype(EnumNodeArchetype.Compute)]
public sealed class NodeTaxTableCompute
{
    private const decimal Fallback = 0.19m;

    private readonly IReadOnlyDictionary<string, decimal> rates = Load(Path.Combine(AppContext.BaseDirectory, "tax-rates.csv"));

    /// <summary>The rate of a country.</summary>
    /// <param name="country">ISO 3166 code.</param>
    /// <returns>The rate; the German one for countries that are not in the table.</returns>
    public decimal RateOf(string country) => rates.GetValueOrDefault(country, Fallback);

    private static Dictionary<string, decimal> Load(string path)
    {
        var rates = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);
        // io-ok: the table ships beside the assembly and never changes while the process lives
        foreach (var line in File.ReadAllLines(path))
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            if (comma > 0)
                rates[line[..comma]] = decimal.Parse(line[(comma + 1)..], CultureInfo.InvariantCulture);
        }
        return rates;
    }
}
