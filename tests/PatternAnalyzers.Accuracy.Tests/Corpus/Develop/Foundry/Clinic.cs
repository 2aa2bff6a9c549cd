namespace Corpus.Foundry.Clinic;

public sealed record Vitals(int RespirationRate, int Saturation, bool OnOxygen, int Systolic, int Pulse, bool Alert, double Temperature);

/// <summary>National early warning score.</summary>
public static class EarlyWarningScorer
{
    public static (int Total, bool SingleRed) Score(Vitals v)
    {
        Span<int> parts =
        [
            v.RespirationRate switch { <= 8 => 3, <= 11 => 1, <= 20 => 0, <= 24 => 2, _ => 3 },
            v.Saturation switch { <= 91 => 3, <= 93 => 2, <= 95 => 1, _ => 0 },
            v.OnOxygen ? 2 : 0,
            v.Systolic switch { <= 90 => 3, <= 100 => 2, <= 110 => 1, <= 219 => 0, _ => 3 },
            v.Pulse switch { <= 40 => 3, <= 50 => 1, <= 90 => 0, <= 110 => 1, <= 130 => 2, _ => 3 },
            v.Alert ? 0 : 3,
            v.Temperature switch { <= 35 => 3, <= 36 => 1, <= 38 => 0, <= 39 => 1, _ => 2 },
        ];
        var total = 0;
        var red = false;
        foreach (var p in parts)
        {
            total += p;
            red |= p == 3;
        }

        return (total, red);
    }
}

public sealed record Surgery(string Patient, int Minutes, int Urgency, string? NeedsDevice);

/// <summary>Fills the theatres of one day, most urgent first, longest before shortest.</summary>
public sealed class TheatrePlan
{
    private readonly int _theatres;
    private readonly int _minutes;
    private readonly int _cleaning;

    public TheatrePlan(int theatres, int minutes = 480, int cleaning = 25) => (_theatres, _minutes, _cleaning) = (theatres, minutes, cleaning);

    public (List<(Surgery Case, int Theatre, int Start)> Booked, List<Surgery> Postponed) Build(IEnumerable<Surgery> waiting)
    {
        var free = new int[_theatres];
        var device = new Dictionary<string, int>();
        var booked = new List<(Surgery, int, int)>();
        var postponed = new List<Surgery>();
        foreach (var s in waiting.OrderByDescending(x => x.Urgency).ThenByDescending(x => x.Minutes))
        {
            var t = Array.IndexOf(free, free.Min());
            var start = free[t];
            if (s.NeedsDevice is { } d && device.TryGetValue(d, out var busy) && busy > start) start = busy;
            if (start + s.Minutes > _minutes) { postponed.Add(s); continue; }
            free[t] = start + s.Minutes + _cleaning;
            if (s.NeedsDevice is { } used) device[used] = start + s.Minutes;
            booked.Add((s, t, start));
        }

        return (booked, postponed);
    }
}

/// <summary>Dose by weight.</summary>
public sealed record Dose(double MilligramsPerKilogram, double Maximum)
{
    public double For(double kilograms) => Math.Min(Maximum, MilligramsPerKilogram * kilograms);
}

/// <summary>Which record is the same person as which: blocks by birth date, then compares inside a block.</summary>
public class DuplicateThing
{
    public List<(int A, int B)> Go(IList<(int Id, string Last, string First, DateOnly Born)> people)
    {
        var result = new List<(int, int)>();
        foreach (var block in people.GroupBy(x => x.Born))
        {
            var members = block.ToList();
            for (int i = 0; i < members.Count; i++)
            {
                for (int j = i + 1; j < members.Count; j++)
                {
                    bool last = Sound(members[i].Last) == Sound(members[j].Last);
                    bool first = members[i].First[0] == members[j].First[0] || members[i].First.Length + members[j].First.Length < 6;
                    if (last && first) result.Add((members[i].Id, members[j].Id));
                }
            }
        }

        return result;
    }

    private static string Sound(string name)
    {
        const string codes = "01230120022455012623010202";
        string s = "";
        char previous = '0';
        foreach (char c in name.ToUpperInvariant())
        {
            if (c is < 'A' or > 'Z') continue;
            char code = codes[c - 'A'];
            if (s.Length == 0) s += c;
            else if (code != '0' && code != previous) s += code;
            previous = code;
        }

        return s.PadRight(4, '0')[..4];
    }
}
