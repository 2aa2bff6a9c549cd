using System.Text;

namespace Corpus.Workshop.Pharmacy;

public record FormularyEntry(string Ndc, string Brand, string Generic, string Shelf);

/// <summary>
/// Points a dictated prescription at the dispensing shelf. Sounds-alike pairs are common, so a hit must both
/// sound and look like the spoken drug; anything else goes to the pharmacist.
/// </summary>
public class DrugNameMatcher
{
    public const string PharmacistDesk = "RPH";

    private readonly ILookup<string, FormularyEntry> _bySound;

    public DrugNameMatcher(IEnumerable<FormularyEntry> formulary)
    {
        _bySound = formulary
            .SelectMany(f => new[] { (Key: Soundex(f.Brand), f), (Key: Soundex(f.Generic), f) })
            .ToLookup(p => p.Key, p => p.f);
    }

    public string ShelfFor(string dictated)
    {
        var candidates = _bySound[Soundex(dictated)].Distinct().ToList();
        switch (candidates.Count)
        {
            case 0:
                return PharmacistDesk;
            case 1 when LooksLike(dictated, candidates[0]):
                return candidates[0].Shelf;
            default:
                var close = candidates.Where(c => LooksLike(dictated, c)).Select(c => c.Shelf).Distinct().ToList();
                return close.Count == 1 ? close[0] : PharmacistDesk;
        }
    }

    private static bool LooksLike(string dictated, FormularyEntry entry) =>
        LongestRun(dictated, entry.Brand) * 3 >= dictated.Length * 2
        || LongestRun(dictated, entry.Generic) * 3 >= dictated.Length * 2;

    private static int LongestRun(string a, string b)
    {
        var best = 0;
        for (var i = 0; i < a.Length; i++)
        for (var j = 0; j < b.Length; j++)
        {
            var n = 0;
            while (i + n < a.Length && j + n < b.Length && char.ToUpperInvariant(a[i + n]) == char.ToUpperInvariant(b[j + n])) n++;
            best = Math.Max(best, n);
        }

        return best;
    }

    private static string Soundex(string word)
    {
        const string codes = "01230120022455012623010202";
        var sb = new StringBuilder(4);
        var last = '0';
        foreach (var c in word.ToUpperInvariant())
        {
            if (c is < 'A' or > 'Z') continue;
            var code = codes[c - 'A'];
            if (sb.Length == 0) sb.Append(c);
            else if (code != '0' && code != last) sb.Append(code);
            last = code;
            if (sb.Length == 4) break;
        }

        return sb.ToString().PadRight(4, '0');
    }
}
