namespace OrderFlow.Stock.Replenishment;

/// <summary>Finds the next moment for a replenishment run: at the given hour, never on a Sunday or a holiday.</summary>
/// <param name="hour">Hour of the day, 0 to 23.</param>
/// <param name="holidays">Days without a run.</param>
public sealed class ReplenishmentScheduler(int hour, IReadOnlySet<DateOnly> holidays)
{
    /// <summary>The next run after a moment.</summary>
    /// <param name="after">The moment.</param>
    /// <returns>The next run, strictly later.</returns>
    public DateTime NextRun(DateTime after)
    {
        var day = DateOnly.FromDateTime(after);
        if (after.Hour >= hour)
            day = day.AddDays(1);
        while (day.DayOfWeek == DayOfWeek.Sunday || holidays.Contains(day))
            day = day.AddDays(1);
        return day.ToDateTime(new TimeOnly(hour, 0));
    }
}
