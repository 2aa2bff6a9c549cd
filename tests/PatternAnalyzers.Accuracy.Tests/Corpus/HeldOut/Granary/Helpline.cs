using System.Text.RegularExpressions;

namespace Corpus.Granary.Helpline.HeldOut;

public enum Queue { Nurse, Billing, Transport, Human }

public sealed record Choice(Queue Queue, double Sure, IReadOnlyDictionary<Queue, double> All);

public interface ISignal { Queue For { get; } double Weigh(string text); }

public sealed class CallTriage(IEnumerable<ISignal> signals, ILogger<CallTriage> log)
{
    private const double Floor = 0.55, Margin = 0.15;

    public Choice Decide(string text)
    {
        var raw = signals.GroupBy(s => s.For).ToDictionary(g => g.Key, g => g.Sum(s => s.Weigh(text)));
        var total = raw.Values.Sum();
        if (total <= 0) return new(Queue.Human, 0, raw);
        var ranked = raw.Select(kv => (kv.Key, P: kv.Value / total)).OrderByDescending(x => x.P).ToArray();
        var lead = ranked.Length > 1 ? ranked[0].P - ranked[1].P : 1;
        if (ranked[0].P < Floor || lead < Margin)
        {
            log.LogDebug("undecided between {Queues}", string.Join('/', ranked.Take(2).Select(r => r.Key)));
            return new(Queue.Human, ranked[0].P, raw);
        }
        return new(ranked[0].Key, ranked[0].P, raw);
    }
}

public interface ISpecialist { string Id { get; } string[] Topics { get; } int OpenCases { get; } }

internal class Picker
{
    public ISpecialist? Choose(string letter, IReadOnlyList<ISpecialist> staff)
    {
        var words = Regex.Matches(letter.ToLowerInvariant(), @"\p{L}{4,}").Select(m => m.Value).ToHashSet();
        ISpecialist? who = null;
        double sure = 0;
        foreach (var s in staff)
        {
            var hits = s.Topics.Count(words.Contains);
            var c = hits / (double)Math.Max(1, s.Topics.Length) - 0.03 * s.OpenCases;
            if (c <= sure) continue;
            sure = c;
            who = s;
        }
        return sure >= 0.3 ? who : staff.FirstOrDefault(s => s.Id == "front-desk");
    }
}
