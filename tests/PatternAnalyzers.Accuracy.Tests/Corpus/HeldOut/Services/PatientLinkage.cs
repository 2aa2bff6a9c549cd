namespace Corpus.Services.Registry.HeldOut;

public sealed record Person(string Family, string Given, DateOnly Born, string? Postcode);

/// <summary>Fellegi–Sunter style record linkage over name, birth date and postcode.</summary>
public class PatientMatcher
{
    public bool Same(Person a, Person b)
    {
        double w = 0;
        w += Agreement(a.Family, b.Family, 4.2, -3.1);
        w += Agreement(a.Given, b.Given, 2.8, -2.0);
        w += a.Born == b.Born ? 5.5 : (a.Born.Day == b.Born.Month && a.Born.Month == b.Born.Day ? 1.5 : -4.0);
        if (a.Postcode is { } p && b.Postcode is { } q) w += p == q ? 1.7 : -0.4;
        return w >= 6.0;
    }

    static double Agreement(string x, string y, double plus, double minus)
    {
        if (string.Equals(x, y, StringComparison.OrdinalIgnoreCase)) return plus;
        return Soundex(x) == Soundex(y) ? plus / 2 : minus;
    }

    static string Soundex(string s)
    {
        const string codes = "01230120022455012623010202";
        Span<char> r = ['0', '0', '0', '0'];
        int n = 0; char last = '0';
        foreach (var ch in s.ToUpperInvariant())
        {
            if (ch is < 'A' or > 'Z') continue;
            var c = codes[ch - 'A'];
            if (n == 0) r[n++] = ch; else if (c != '0' && c != last && n < 4) r[n++] = c;
            last = c;
        }
        return new string(r);
    }
}

internal static class Kmp
{
    public static IEnumerable<int> All(byte[] needle, byte[] hay)
    {
        var fail = new int[needle.Length];
        for (int i = 1, k = 0; i < needle.Length; i++)
        {
            while (k > 0 && needle[k] != needle[i]) k = fail[k - 1];
            if (needle[k] == needle[i]) k++;
            fail[i] = k;
        }
        for (int i = 0, k = 0; i < hay.Length; i++)
        {
            while (k > 0 && needle[k] != hay[i]) k = fail[k - 1];
            if (needle[k] == hay[i]) k++;
            if (k == needle.Length) { yield return i - k + 1; k = fail[k - 1]; }
        }
    }
}
