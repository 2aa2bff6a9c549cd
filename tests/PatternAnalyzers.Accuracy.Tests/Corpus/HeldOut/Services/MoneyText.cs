using System.Text.RegularExpressions;

namespace Corpus.Services.Accounting.HeldOut;

public sealed class MoneyTextParser
{
    private static readonly Regex Shape = new(@"^\s*(?<cur>[A-Z]{3}|[€$£])?\s*(?<sign>-)?(?<int>[\d.,']+)\s*(?<cur2>[A-Z]{3}|[€$£])?\s*$", RegexOptions.Compiled);

    public (decimal Amount, string? Currency)? TryParse(string input)
    {
        var m = Shape.Match(input);
        if (!m.Success) return null;
        var raw = m.Groups["int"].Value.Replace("'", "");
        int dot = raw.LastIndexOf('.'), comma = raw.LastIndexOf(',');
        raw = dot > comma ? raw.Replace(",", "") : raw.Replace(".", "").Replace(',', '.');
        if (!decimal.TryParse(raw, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var amount)) return null;
        var symbol = m.Groups["cur"].Success ? m.Groups["cur"].Value : m.Groups["cur2"].Value;
        return (m.Groups["sign"].Success ? -amount : amount, symbol switch { "€" => "EUR", "$" => "USD", "£" => "GBP", "" => null, _ => symbol });
    }
}

public class Mt940
{
    public record Line(DateOnly Value, char Mark, decimal Amount, string Reference);

    public static IEnumerable<Line> Lines(string statement)
    {
        foreach (var row in statement.Split('\n'))
        {
            if (!row.StartsWith(":61:", StringComparison.Ordinal)) continue;
            var s = row.AsSpan(4).Trim();
            var date = DateOnly.ParseExact(s[..6], "yyMMdd");
            var i = 6;
            while (i < s.Length && char.IsDigit(s[i])) i++;
            var mark = s[i++];
            if (char.IsLetter(s[i])) i++;
            var start = i;
            while (i < s.Length && (char.IsDigit(s[i]) || s[i] == ',')) i++;
            var amount = decimal.Parse(s[start..i].ToString().Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);
            yield return new Line(date, mark, amount, s[Math.Min(i + 4, s.Length)..].ToString());
        }
    }
}
