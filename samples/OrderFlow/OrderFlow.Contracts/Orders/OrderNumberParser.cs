using System.Globalization;

namespace OrderFlow.Contracts.Orders;

/// <summary>Reads order numbers the way people type them: spaces around, lower case, missing zeros.</summary>
/// <remarks>Partners send numbers in mails and spreadsheets, so the parser forgives the form but never the content.</remarks>
/// <example><c>OrderNumberParser.TryParse(" eu-2026-42 ", out var number)</c> gives <c>EU-2026-000042</c>.</example>
public static class OrderNumberParser
{
    /// <summary>Parses an order number.</summary>
    /// <param name="text">The text; null and empty are no number.</param>
    /// <param name="number">The number when the text is one.</param>
    /// <returns>True when the text is an order number.</returns>
    public static bool TryParse(string? text, out OrderNumber number)
    {
        number = default;
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var parts = Split(text.Trim());
        if (parts.Count != 3 || !IsRegion(parts[0]))
            return false;
        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2000 or > 2999)
            return false;
        if (!int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) || sequence == 0)
            return false;
        number = new OrderNumber(parts[0].ToUpperInvariant(), year, sequence);
        return true;
    }

    private static bool IsRegion(string text)
    {
        if (text.Length != 2)
            return false;
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetter(letter))
                return false;
        }
        return true;
    }

    private static List<string> Split(string text)
    {
        var parts = new List<string>(3);
#if NET9_0_OR_GREATER
        foreach (var range in text.AsSpan().Split('-'))
            parts.Add(text[range].Trim());
#else
        foreach (var part in text.Split('-'))
            parts.Add(part.Trim());
#endif
        return parts;
    }
}
