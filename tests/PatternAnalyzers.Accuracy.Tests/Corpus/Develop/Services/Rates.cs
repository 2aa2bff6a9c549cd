namespace Corpus.Services.Throttling;

/// <summary>Decides when the next permit is due, GCRA.</summary>
public sealed class RateScheduler
{
    private readonly TimeSpan _interval;
    private readonly TimeSpan _tolerance;
    private DateTimeOffset _tat;

    public RateScheduler(int perSecond, int burst)
    {
        _interval = TimeSpan.FromSeconds(1.0 / perSecond);
        _tolerance = _interval * burst;
    }

    public TimeSpan Next(DateTimeOffset now)
    {
        var tat = _tat > now ? _tat : now;
        var wait = tat - _tolerance - now;
        if (wait > TimeSpan.Zero) return wait;
        _tat = tat + _interval;
        return TimeSpan.Zero;
    }
}

public static class Backoff
{
    public static IEnumerable<TimeSpan> Decorrelated(TimeSpan floor, TimeSpan ceiling, int attempts, Random random)
    {
        var sleep = floor;
        for (var i = 0; i < attempts; i++)
        {
            yield return sleep;
            var upper = sleep.TotalMilliseconds * 3;
            var ms = floor.TotalMilliseconds + random.NextDouble() * (upper - floor.TotalMilliseconds);
            sleep = TimeSpan.FromMilliseconds(Math.Min(ms, ceiling.TotalMilliseconds));
        }
    }
}

public class DueDates(IReadOnlySet<DateOnly> holidays)
{
    public DateOnly After(DateOnly start, int workingDays)
    {
        var d = start;
        while (workingDays > 0)
        {
            d = d.AddDays(1);
            if (d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || holidays.Contains(d)) continue;
            workingDays--;
        }
        return d;
    }
}
