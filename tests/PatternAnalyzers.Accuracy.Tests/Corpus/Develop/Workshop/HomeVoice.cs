namespace Corpus.Workshop.SmartHome;

public delegate Task VoiceAction(string room, CancellationToken ct);

public sealed class VoiceCommandRouter
{
    private readonly List<(string Phrase, VoiceAction Run)> _phrases = [];
    private readonly ILogger<VoiceCommandRouter> _log;

    public VoiceCommandRouter(ILogger<VoiceCommandRouter> log) => _log = log;

    public double Floor { get; init; } = 0.82;

    public VoiceCommandRouter On(string phrase, VoiceAction run)
    {
        _phrases.Add((phrase.ToLowerInvariant(), run));
        return this;
    }

    public async Task<bool> HearAsync(string utterance, string room, CancellationToken ct)
    {
        var heard = utterance.ToLowerInvariant();
        var best = _phrases
            .Select(p => (p.Run, p.Phrase, Likeness: JaroWinkler(heard, p.Phrase)))
            .OrderByDescending(p => p.Likeness)
            .FirstOrDefault();

        if (best.Run is null || best.Likeness < Floor)
        {
            _log.LogInformation("Nothing close to {Utterance}", utterance);
            return false;
        }

        await best.Run(room, ct);
        return true;
    }

    private static double JaroWinkler(string s, string t)
    {
        if (s.Length == 0 || t.Length == 0) return 0;
        var window = Math.Max(0, Math.Max(s.Length, t.Length) / 2 - 1);
        var takenS = new bool[s.Length];
        var takenT = new bool[t.Length];
        var common = 0;
        for (var i = 0; i < s.Length; i++)
        {
            for (var j = Math.Max(0, i - window); j < Math.Min(t.Length, i + window + 1); j++)
            {
                if (takenT[j] || s[i] != t[j]) continue;
                takenS[i] = takenT[j] = true;
                common++;
                break;
            }
        }

        if (common == 0) return 0;
        var swaps = 0;
        for (int i = 0, k = 0; i < s.Length; i++)
        {
            if (!takenS[i]) continue;
            while (!takenT[k]) k++;
            if (s[i] != t[k++]) swaps++;
        }

        double m = common;
        var jaro = (m / s.Length + m / t.Length + (m - swaps / 2.0) / m) / 3;
        var prefix = s.Zip(t).TakeWhile(p => p.First == p.Second).Take(4).Count();
        return jaro + prefix * 0.1 * (1 - jaro);
    }
}

public class VoiceRouterOptions
{
    public double Floor { get; set; } = 0.82;
    public string WakeWord { get; set; } = "hearth";
    public List<string> MutedRooms { get; } = [];
}
