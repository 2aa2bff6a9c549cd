using OrderFlow.Contracts.Orders;

namespace OrderFlow.Fulfilment.Labels;

/// <summary>Parses an address out of the free text that marketplaces send.</summary>
/// <remarks>Takes the last line with a postal code for the city, the line before it for the street, and the first for the recipient.</remarks>
public static class AddressLineParser
{
    /// <summary>Parses the text.</summary>
    /// <param name="text">Lines of an address.</param>
    /// <param name="country">Country to assume when the last line names none.</param>
    /// <returns>The address; null when no line has a postal code.</returns>
    public static ModelAddress? Parse(string text, string country)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = lines.Length - 1; i >= 2; i--)
        {
            var digits = 0;
            var letters = 0;
            var end = 0;
            for (; end < lines[i].Length && lines[i][end] != ' '; end++)
            {
                if (char.IsAsciiDigit(lines[i][end]))
                    digits++;
                else if (char.IsAsciiLetterUpper(lines[i][end]))
                    letters++;
                else if (lines[i][end] != '-')
                    break;
            }
            if (digits is < 4 or > 5 || letters > 2 || end >= lines[i].Length)
                continue;
            if (i == lines.Length - 2 && lines[i + 1].Length == 2)
                country = lines[i + 1];
            return new ModelAddress(lines[0], lines[i - 1], lines[i][..end], lines[i][(end + 1)..], country);
        }
        return null;
    }
}
