namespace Corpus.Services.Calendar.HeldOut;

public enum Frequency { Daily, Weekly, Monthly }

public sealed class RecurrenceExpander(Frequency frequency, int interval, IReadOnlyCollection<DayOfWeek>? byDay = null)
{
    public IEnumerable<DateOnly> Between(DateOnly start, DateOnly end)
    {
        for (int n = 0; ; n++)
        {
            switch (frequency)
            {
                case Frequency.Daily:
                    var d = start.AddDays(n * interval);
                    if (d > end) yield break;
                    yield return d;
                    break;
                case Frequency.Weekly:
                    var week = start.AddDays(n * interval * 7);
                    if (week > end) yield break;
                    for (int k = 0; k < 7; k++)
                        if ((byDay ?? [start.DayOfWeek]).Contains(week.AddDays(k).DayOfWeek) && week.AddDays(k) <= end) yield return week.AddDays(k);
                    break;
                default:
                    var m = start.AddMonths(n * interval);
                    if (m > end) yield break;
                    if (m.Day == start.Day) yield return m;
                    break;
            }
        }
    }
}

public class Examiner
{
    /// <summary>Colours exams so that no student sits two at once.</summary>
    public Dictionary<string, int> Timetable(IReadOnlyDictionary<string, HashSet<string>> studentsByExam)
    {
        var slot = new Dictionary<string, int>();
        var conflicts = studentsByExam.Keys.ToDictionary(e => e, e => studentsByExam.Where(o => o.Key != e && o.Value.Overlaps(studentsByExam[e])).Select(o => o.Key).ToList());
        foreach (var exam in conflicts.OrderByDescending(c => c.Value.Count).Select(c => c.Key))
        {
            var taken = conflicts[exam].Where(slot.ContainsKey).Select(o => slot[o]).ToHashSet();
            var s = 0;
            while (taken.Contains(s)) s++;
            slot[exam] = s;
        }
        return slot;
    }
}
