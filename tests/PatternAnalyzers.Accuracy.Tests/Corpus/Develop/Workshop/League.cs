namespace Corpus.Workshop.League;

public sealed record Fixture(string Home, string Away, int HomeGoals, int AwayGoals);

public sealed record Standing(string Club, int Played, int Points, int GoalDifference, int GoalsFor);

public static class Standings
{
    public static List<Standing> From(IEnumerable<Fixture> fixtures)
    {
        var rows = new Dictionary<string, Standing>();
        foreach (var f in fixtures)
        {
            Apply(f.Home, f.HomeGoals, f.AwayGoals);
            Apply(f.Away, f.AwayGoals, f.HomeGoals);
        }

        return rows.Values
            .OrderByDescending(r => r.Points)
            .ThenByDescending(r => r.GoalDifference)
            .ThenByDescending(r => r.GoalsFor)
            .ThenBy(r => r.Club, StringComparer.Ordinal)
            .ToList();

        void Apply(string club, int scored, int conceded)
        {
            var row = rows.GetValueOrDefault(club) ?? new Standing(club, 0, 0, 0, 0);
            rows[club] = row with
            {
                Played = row.Played + 1,
                Points = row.Points + (scored > conceded ? 3 : scored == conceded ? 1 : 0),
                GoalDifference = row.GoalDifference + scored - conceded,
                GoalsFor = row.GoalsFor + scored,
            };
        }
    }
}

public sealed class EloLadder
{
    private readonly Dictionary<string, double> _ratings = [];

    public double this[string player] => _ratings.GetValueOrDefault(player, 1500);

    public void Record(string winner, string loser, bool draw = false)
    {
        var (a, b) = (this[winner], this[loser]);
        var expected = 1 / (1 + Math.Pow(10, (b - a) / 400));
        var delta = 24 * ((draw ? 0.5 : 1) - expected);
        _ratings[winner] = a + delta;
        _ratings[loser] = b - delta;
    }

    public IEnumerable<(int Place, string Player, double Rating)> Ladder() =>
        _ratings.OrderByDescending(r => r.Value).Select((r, i) => (i + 1, r.Key, Math.Round(r.Value)));
}

public sealed class LeagueRanking
{
    public int Season { get; init; }
    public IReadOnlyList<Standing> Table { get; init; } = [];
    public string? Champion { get; init; }
}
