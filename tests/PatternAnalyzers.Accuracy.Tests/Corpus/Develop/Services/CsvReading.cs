using System.Text;

namespace Corpus.Services.Import;

public static class CsvParser
{
    public static IEnumerable<string[]> Parse(TextReader reader, char separator = ',')
    {
        var fields = new List<string>();
        var sb = new StringBuilder();
        var quoted = false;
        int ch;
        while ((ch = reader.Read()) >= 0)
        {
            var c = (char)ch;
            if (quoted)
            {
                if (c != '"') sb.Append(c);
                else if (reader.Peek() == '"') { reader.Read(); sb.Append('"'); }
                else quoted = false;
            }
            else if (c == '"') quoted = true;
            else if (c == separator) { fields.Add(sb.ToString()); sb.Clear(); }
            else if (c == '\n')
            {
                fields.Add(sb.ToString().TrimEnd('\r'));
                sb.Clear();
                yield return fields.ToArray();
                fields.Clear();
            }
            else sb.Append(c);
        }
        if (sb.Length > 0 || fields.Count > 0) { fields.Add(sb.ToString()); yield return fields.ToArray(); }
    }
}

public readonly record struct CronFields(bool[] Minutes, bool[] Hours, bool[] Days);

public sealed class CronExpressionParser
{
    public CronFields Parse(string expression)
    {
        var parts = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3) throw new FormatException("three fields expected");
        return new(Field(parts[0], 60), Field(parts[1], 24), Field(parts[2], 32));
    }

    private static bool[] Field(string text, int size)
    {
        var set = new bool[size];
        foreach (var item in text.Split(','))
        {
            var step = 1;
            var range = item;
            if (item.IndexOf('/') is var slash and >= 0) { step = int.Parse(item[(slash + 1)..]); range = item[..slash]; }
            var (lo, hi) = range == "*" ? (0, size - 1)
                : range.IndexOf('-') is var dash and > 0 ? (int.Parse(range[..dash]), int.Parse(range[(dash + 1)..]))
                : (int.Parse(range), int.Parse(range));
            for (var v = lo; v <= hi; v += step) set[v] = true;
        }
        return set;
    }
}

internal class Gps
{
    /// <summary>$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47</summary>
    public bool TryRead(string line, out double lat, out double lon)
    {
        lat = lon = 0;
        int star = line.LastIndexOf('*');
        if (line.Length == 0 || line[0] != '$' || star < 0) return false;
        int sum = 0;
        for (int i = 1; i < star; i++) sum ^= line[i];
        if (!int.TryParse(line.AsSpan(star + 1), System.Globalization.NumberStyles.HexNumber, null, out int expected) || sum != expected) return false;
        var f = line[..star].Split(',');
        if (!f[0].EndsWith("GGA", StringComparison.Ordinal) || f.Length < 6) return false;
        lat = Degrees(f[2], 2) * (f[3] == "S" ? -1 : 1);
        lon = Degrees(f[4], 3) * (f[5] == "W" ? -1 : 1);
        return true;
    }

    static double Degrees(string s, int d) => double.Parse(s[..d]) + double.Parse(s[d..], System.Globalization.CultureInfo.InvariantCulture) / 60;
}
