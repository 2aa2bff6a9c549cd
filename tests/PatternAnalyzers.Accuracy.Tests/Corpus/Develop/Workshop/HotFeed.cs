namespace Corpus.Workshop.Feed;

public sealed record Story(long Id, int Up, int Down, int Comments, DateTimeOffset Posted, string Domain);

public sealed class FrontPage
{
    private readonly TimeProvider _clock;

    public FrontPage(TimeProvider clock) => _clock = clock;

    public IReadOnlyList<Story> Arrange(IEnumerable<Story> stories, int size)
    {
        var now = _clock.GetUtcNow();
        var heat = stories
            .Select(s => (Story: s, Heat: Wilson(s.Up, s.Down) / Math.Pow((now - s.Posted).TotalHours + 2, 1.5) * (1 + Math.Log10(1 + s.Comments))))
            .ToList();
        heat.Sort((x, y) => y.Heat.CompareTo(x.Heat));

        var perDomain = new Dictionary<string, int>();
        var page = new List<Story>(size);
        foreach (var (story, _) in heat)
        {
            var n = perDomain.GetValueOrDefault(story.Domain);
            if (n == 3) continue;
            perDomain[story.Domain] = n + 1;
            page.Add(story);
            if (page.Count == size) break;
        }

        return page;
    }

    private static double Wilson(int up, int down)
    {
        double n = up + down;
        if (n == 0) return 0;
        const double z = 1.96;
        var p = up / n;
        return (p + z * z / (2 * n) - z * Math.Sqrt((p * (1 - p) + z * z / (4 * n)) / n)) / (1 + z * z / n);
    }
}
