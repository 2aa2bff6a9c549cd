namespace Corpus.Agents.ConfidenceRouting;

public sealed record Candidate(string Target, double Trigger, double Context, double History);
public sealed record Decision(string Target, double Confidence, string Reason);

/// <summary>Weighs the partial scores and picks the agent, or falls back to a human.</summary>
public sealed class ConfidenceScorer
{
    private const double WTrigger = 0.4, WContext = 0.35, WHistory = 0.25;
    public double Score(Candidate c) => Math.Clamp(WTrigger * c.Trigger + WContext * c.Context + WHistory * c.History, 0, 1);
}

public class AgentRouter(ConfidenceScorer scorer, double accept = 0.65)
{
    public Decision Route(IReadOnlyCollection<Candidate> candidates)
    {
        var ranked = candidates.Select(c => (c.Target, Score: scorer.Score(c))).OrderByDescending(x => x.Score).ToList();
        if (ranked.Count == 0 || ranked[0].Score < accept) return new("human", ranked.FirstOrDefault().Score, "nobody is sure enough");
        if (ranked.Count > 1 && ranked[0].Score - ranked[1].Score < 0.05) return new("human", ranked[0].Score, "tie");
        return new(ranked[0].Target, ranked[0].Score, "best");
    }
}

public enum Lane { AutoApprove, Analyst, Deny }
public sealed record Transaction(decimal Amount, string Country, int AccountAgeDays, bool NewDevice);

public sealed class FraudLaneSelector
{
    public Lane Select(Transaction t)
    {
        var p = 0.02;
        if (t.Amount > 5_000) p += 0.25;
        if (t.NewDevice) p += 0.2;
        if (t.AccountAgeDays < 30) p += 0.15;
        if (t.Country is "XX" or "ZZ") p += 0.4;
        return p switch { < 0.2 => Lane.AutoApprove, < 0.6 => Lane.Analyst, _ => Lane.Deny };
    }
}

public sealed class TriageDesk(ISeverityModel model, ILogger<TriageDesk> log)
{
    public string WardFor(IReadOnlyDictionary<string, double> vitals)
    {
        var (urgency, certainty) = model.Assess(vitals);
        var ward = (urgency, certainty) switch
        {
            (> 0.8, _) => "resus",
            (> 0.5, > 0.7) => "majors",
            (_, < 0.4) => "senior-review",
            _ => "minors",
        };
        log.LogInformation("urgency {U:F2} certainty {C:F2} to {Ward}", urgency, certainty, ward);
        return ward;
    }
}
public interface ISeverityModel { (double Urgency, double Certainty) Assess(IReadOnlyDictionary<string, double> vitals); }

public sealed class LanguageQueueSelector(Func<string, Dictionary<string, float>> detect)
{
    public string QueueOf(string mail)
    {
        var probabilities = detect(mail);
        var (lang, p) = probabilities.MaxBy(x => x.Value);
        if (p >= 0.9f) return $"support-{lang}";
        return probabilities.Where(x => x.Value > 0.25f).Select(x => x.Key).Contains("en") ? "support-en" : "support-polyglot";
    }
}

public class LlmTierRouter
{
    private readonly double _cheapBelow, _expensiveAbove;
    public LlmTierRouter(IConfiguration cfg) { _cheapBelow = cfg.GetValue("tiers:cheap", 0.3); _expensiveAbove = cfg.GetValue("tiers:big", 0.75); }
    public string Choose(string prompt)
    {
        var difficulty = Math.Min(1, prompt.Length / 8000.0) * 0.5 + (prompt.Contains("```") ? 0.2 : 0) + (prompt.Count(c => c == '?') > 3 ? 0.15 : 0) + (prompt.Contains("prove") ? 0.3 : 0);
        return difficulty < _cheapBelow ? "small" : difficulty > _expensiveAbove ? "large" : "medium";
    }
}

public sealed class SpamGate
{
    private readonly (float Min, string Folder)[] _bands = [(0.95f, "reject"), (0.7f, "junk"), (0.4f, "quarantine-review"), (0f, "inbox")];
    public string FolderFor(float score) => _bands.First(b => score >= b.Min).Folder;
}

public sealed class EnsembleRouter<TTarget>(IEnumerable<Func<string, (TTarget Target, double P)>> voters) where TTarget : notnull
{
    public TTarget? Decide(string input, double quorum)
    {
        var tally = new Dictionary<TTarget, double>(); var n = 0;
        foreach (var vote in voters) { var (t, p) = vote(input); tally[t] = tally.GetValueOrDefault(t) + p; n++; }
        var (best, sum) = tally.MaxBy(t => t.Value);
        return sum / n >= quorum ? best : default;
    }
}

public sealed class AdaptiveBackendPicker
{
    private readonly Dictionary<string, (double Mean, int N)> _arms = new();
    private readonly Random _rng = new(7);
    public string Pick(IReadOnlyList<string> backends)
    {
        if (_rng.NextDouble() < 0.05) return backends[_rng.Next(backends.Count)];
        return backends.MaxBy(b => _arms.TryGetValue(b, out var a) ? a.Mean : 1.0)!;
    }
    public void Learn(string backend, double reward)
    {
        var (m, n) = _arms.GetValueOrDefault(backend);
        _arms[backend] = (m + (reward - m) / (n + 1), n + 1);
    }
}

public sealed class LeadAssignment
{
    public required IReadOnlyList<(string Rep, double MinScore, string Region)> Reps { get; init; }
    public string Assign(double score, string region)
    {
        foreach (var r in Reps.OrderByDescending(r => r.MinScore)) if (score >= r.MinScore && r.Region == region) return r.Rep;
        return score > 0.5 ? "round-robin" : "nurture";
    }
}

public class Thing2
{
    private readonly float _t1, _t2; private readonly Action<object> _a, _b, _c;
    public Thing2(float t1, float t2, Action<object> a, Action<object> b, Action<object> c) => (_t1, _t2, _a, _b, _c) = (t1, t2, a, b, c);
    public void Put(object o, float likely) { if (likely >= _t2) _a(o); else if (likely >= _t1) _b(o); else _c(o); }
}
