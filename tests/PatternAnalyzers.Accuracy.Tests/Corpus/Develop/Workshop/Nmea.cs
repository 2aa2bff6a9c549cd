using System.Globalization;

namespace Corpus.Workshop.Marine;

public readonly record struct Fix(double Latitude, double Longitude, TimeOnly Utc, int Satellites);

public static class Sentence
{
    public static Fix? Gga(string line)
    {
        if (!Intact(line)) return null;
        var f = line[..line.IndexOf('*')].Split(',');
        if (f.Length < 10 || !f[0].EndsWith("GGA", StringComparison.Ordinal) || f[6] == "0") return null;
        if (!TimeOnly.TryParseExact(f[1].AsSpan(0, 6), "HHmmss", out var utc)) return null;
        return new Fix(Degrees(f[2], 2, f[3] == "S"), Degrees(f[4], 3, f[5] == "W"), utc, int.Parse(f[7], CultureInfo.InvariantCulture));
    }

    private static bool Intact(string line)
    {
        var star = line.IndexOf('*');
        if (star < 1 || line[0] != '$' || star + 3 > line.Length) return false;
        var sum = 0;
        for (var i = 1; i < star; i++) sum ^= line[i];
        return byte.TryParse(line.AsSpan(star + 1, 2), NumberStyles.HexNumber, null, out var given) && given == sum;
    }

    private static double Degrees(string raw, int digits, bool negative)
    {
        var whole = double.Parse(raw.AsSpan(0, digits), CultureInfo.InvariantCulture);
        var minutes = double.Parse(raw.AsSpan(digits), CultureInfo.InvariantCulture);
        var value = whole + minutes / 60;
        return negative ? -value : value;
    }
}
