namespace Corpus.Granary.Terminal.HeldOut;

public sealed record Verb(string Word, string[] Synonyms, Action<string[]> Do);

/// <summary>Sends what the player typed to the verb meant, forgiving slips of the finger.</summary>
public sealed class FuzzyVerbRouter(IEnumerable<Verb> verbs)
{
    private readonly Verb[] _verbs = verbs.ToArray();

    public bool Route(string typed)
    {
        var parts = typed.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return false;
        var match = (from v in _verbs
                     from w in v.Synonyms.Prepend(v.Word)
                     let s = Dice(parts[0], w)
                     where s >= 0.6
                     orderby s descending
                     select v).FirstOrDefault();
        match?.Do(parts[1..]);
        return match is not null;

        static double Dice(string a, string b)
        {
            if (a == b) return 1;
            if (a.Length < 2 || b.Length < 2) return 0;
            var left = a.Zip(a.Skip(1)).ToList();
            var common = b.Zip(b.Skip(1)).Count(left.Remove);
            return 2.0 * common / (a.Length + b.Length - 2);
        }
    }
}
