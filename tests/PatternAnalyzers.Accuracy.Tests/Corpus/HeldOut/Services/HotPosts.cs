namespace Corpus.Services.Forum.HeldOut;

public interface IPostOrdering { IReadOnlyList<Guid> Order(IEnumerable<PostStats> posts, DateTimeOffset now); }
public readonly record struct PostStats(Guid Id, int Up, int Down, DateTimeOffset Posted, bool Pinned);

public sealed class WilsonPostRanker : IPostOrdering
{
    public IReadOnlyList<Guid> Order(IEnumerable<PostStats> posts, DateTimeOffset now)
    {
        var list = posts.ToArray();
        Array.Sort(list, (a, b) =>
        {
            if (a.Pinned != b.Pinned) return a.Pinned ? -1 : 1;
            return Lower(b, now).CompareTo(Lower(a, now));
        });
        return Array.ConvertAll(list, p => p.Id);
    }

    private static double Lower(PostStats p, DateTimeOffset now)
    {
        double n = p.Up + p.Down;
        if (n == 0) return 0;
        const double z = 1.96;
        var phat = p.Up / n;
        var bound = (phat + z * z / (2 * n) - z * Math.Sqrt((phat * (1 - phat) + z * z / (4 * n)) / n)) / (1 + z * z / n);
        return bound / Math.Pow((now - p.Posted).TotalHours + 2, 0.4);
    }
}

public class FrontPage
{
    public List<(string Title, double Heat)> Arrange(IEnumerable<(string Title, int Votes, double AgeHours)> stories, double gravity = 1.8)
    {
        var heated = new List<(string Title, double Heat)>();
        foreach (var (title, votes, age) in stories)
        {
            var heat = (votes - 1) / Math.Pow(age + 2, gravity);
            int at = heated.FindIndex(h => h.Heat < heat);
            if (at < 0) heated.Add((title, heat)); else heated.Insert(at, (title, heat));
        }
        return heated;
    }
}
