namespace Corpus.OnexNodes.Unmarked.HeldOut;

public record Club(string Name, string City, int Strength);
public record Fixture(int Round, Club Home, Club Away);

/// <summary>Season plan by the circle method; derby clubs of one city do not both play at home.</summary>
public class SeasonPlan
{
    public IEnumerable<Fixture> For(IReadOnlyCollection<Club> clubs)
    {
        var ring = clubs.OrderBy(c => c.Strength).Cast<Club?>().ToList();
        if (ring.Count % 2 == 1) ring.Add(null);
        int rounds = ring.Count - 1;

        for (int round = 0; round < rounds; round++)
        {
            var hosts = new HashSet<string>();
            for (int i = 0; i < ring.Count / 2; i++)
            {
                if (ring[i] is not { } one || ring[^(i + 1)] is not { } other) continue;
                var (home, away) = (round + i) % 2 == 0 ? (one, other) : (other, one);
                if (!hosts.Add(home.City)) (home, away) = (away, home);
                yield return new Fixture(round + 1, home, away);
            }
            var last = ring[^1];
            ring.RemoveAt(ring.Count - 1);
            ring.Insert(1, last);
        }
    }
}
