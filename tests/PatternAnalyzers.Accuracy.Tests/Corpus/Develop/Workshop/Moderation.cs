namespace Corpus.Workshop.Forum;

public sealed class ToxicityRouting
{
    private static readonly (double From, string Queue)[] Bands =
    [
        (0.97, "auto-remove"),
        (0.80, "senior-moderators"),
        (0.55, "moderators"),
        (0.30, "shadow-review"),
        (0.00, "publish"),
    ];

    public string QueueFor(IReadOnlyDictionary<string, double> categoryScores, int authorKarma)
    {
        var worst = 0.0;
        foreach (var (category, score) in categoryScores)
        {
            var adjusted = category is "threat" or "self-harm" ? score * 1.2 : score;
            worst = Math.Max(worst, adjusted);
        }

        if (authorKarma > 1_000) worst *= 0.9;
        foreach (var (from, queue) in Bands)
        {
            if (worst >= from) return queue;
        }

        return "publish";
    }
}
