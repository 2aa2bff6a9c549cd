using System.Globalization;

namespace Corpus.Workshop.Freight;

public sealed record Carrier(string Scac, string LegalName, IReadOnlyList<string> AlsoKnownAs);

/// <summary>Finds the carrier a warehouse clerk meant when the bill of lading was typed by hand.</summary>
public sealed class CarrierAliasResolver(IReadOnlyCollection<Carrier> carriers)
{
    private const int MaxEdits = 3;

    public Carrier? Resolve(string typed)
    {
        var wanted = Normalise(typed);
        if (wanted.Length == 0)
        {
            return null;
        }

        Carrier? closest = null;
        var fewest = MaxEdits + 1;
        foreach (var carrier in carriers)
        {
            foreach (var alias in carrier.AlsoKnownAs.Append(carrier.LegalName).Append(carrier.Scac))
            {
                var edits = Distance(wanted, Normalise(alias), fewest);
                if (edits < fewest)
                {
                    fewest = edits;
                    closest = carrier;
                }
            }
        }

        return closest;
    }

    private static string Normalise(string s) =>
        new(s.ToUpper(CultureInfo.InvariantCulture).Where(char.IsLetterOrDigit).ToArray());

    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
        {
            return limit;
        }

        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
