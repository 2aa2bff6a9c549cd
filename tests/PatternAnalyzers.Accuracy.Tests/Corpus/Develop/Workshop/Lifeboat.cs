namespace Corpus.Workshop.Lifeboat;

public sealed record CrewMember(string Name, bool Helm, IReadOnlySet<DayOfWeek> Off);

public class Rota
{
    public Dictionary<DateOnly, string[]> Fill(IReadOnlyList<CrewMember> crew, DateOnly from, int days, int perShift)
    {
        var served = crew.ToDictionary(c => c.Name, _ => 0);
        var plan = new Dictionary<DateOnly, string[]>();
        var yesterday = Array.Empty<string>();
        for (var d = 0; d < days; d++)
        {
            var date = from.AddDays(d);
            var free = crew.Where(c => !c.Off.Contains(date.DayOfWeek)).ToList();
            var fair = free.OrderBy(c => served[c.Name] + (yesterday.Contains(c.Name) ? 2 : 0)).ThenBy(c => c.Name).ToList();
            var shift = fair.Take(perShift).ToList();
            if (!shift.Exists(c => c.Helm) && fair.Find(c => c.Helm) is { } helm)
            {
                shift[^1] = helm;
            }

            foreach (var c in shift) served[c.Name]++;
            plan[date] = yesterday = shift.ConvertAll(c => c.Name).ToArray();
        }

        return plan;
    }
}
