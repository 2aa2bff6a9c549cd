using System.Globalization;
using OrderFlow.Contracts.Stock;

namespace OrderFlow.Stock.Import;

/// <summary>Parses one line of a movement file: <c>warehouse;sku;delta;cause</c>, with quotes where a field holds a semicolon.</summary>
public static class StockMovementParser
{
    /// <summary>Parses a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The movement; null for comments, blank lines and lines that make no sense.</returns>
    public static ModelStockMovement? Parse(string line)
    {
        if (line.Length == 0 || line[0] == '#')
            return null;
        var fields = Fields(line);
        if (fields.Count < 3 || !int.TryParse(fields[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var delta) || delta == 0)
            return null;
        return new ModelStockMovement(fields[0], fields[1], delta, fields.Count > 3 ? fields[3] : "count");
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"')
                quoted = !quoted;
            else if (i == line.Length || (line[i] == ';' && !quoted))
            {
                fields.Add(line[start..i].Trim('"', ' '));
                start = i + 1;
            }
        }
        return fields;
    }
}
