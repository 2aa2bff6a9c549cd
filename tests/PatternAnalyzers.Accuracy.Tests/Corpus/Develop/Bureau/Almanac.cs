namespace Corpus.Bureau.Almanac;

public interface IQuestion<TAnswer>;

public interface IQueryProcessor<in TQuery, TAnswer> where TQuery : IQuestion<TAnswer>
{
    TAnswer Process(TQuery query);
}

public sealed record TideWindow(TimeOnly Opens, TimeOnly Closes);

public sealed record NavigableWindow(TimeOnly HighWater, double RangeMetres, double DraughtMetres) : IQuestion<TideWindow?>;

public sealed class NavigableWindowProcessor : IQueryProcessor<NavigableWindow, TideWindow?>
{
    // Rule of twelfths: fractions of the range that remain above low water, hour by hour away from high water.
    private static readonly double[] Remaining = [1.0, 11 / 12.0, 9 / 12.0, 6 / 12.0, 3 / 12.0, 1 / 12.0, 0.0];

    public TideWindow? Process(NavigableWindow query)
    {
        var hours = -1;
        for (var i = 0; i < Remaining.Length; i++)
        {
            if (Remaining[i] * query.RangeMetres < query.DraughtMetres) break;
            hours = i;
        }

        return hours < 0 ? null : new TideWindow(query.HighWater.AddHours(-hours), query.HighWater.AddHours(hours));
    }
}

public sealed record UpcomingFeast(string Calendar) : IQuestion<string>;

/// <summary>Says which feast comes next, counted from today.</summary>
public sealed class NextFeast(TimeProvider time) : IQueryProcessor<UpcomingFeast, string>
{
    public string Process(UpcomingFeast query)
    {
        var today = DateOnly.FromDateTime(time.GetLocalNow().Date);
        var easter = Easter(today.Year);
        if (easter < today) easter = Easter(today.Year + 1);
        var left = easter.DayNumber - today.DayNumber;
        return query.Calendar == "western" ? $"Easter in {left} day(s)" : $"unknown calendar {query.Calendar}";
    }

    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
        return new DateOnly(year, month, day);
    }
}

public sealed class Oracle(IServiceProvider services)
{
    public TAnswer Ask<TAnswer>(IQuestion<TAnswer> question)
    {
        var contract = typeof(IQueryProcessor<,>).MakeGenericType(question.GetType(), typeof(TAnswer));
        dynamic processor = services.GetRequiredService(contract);
        return processor.Process((dynamic)question);
    }
}
