namespace Corpus.Services.Plumbing.HeldOut;

public sealed class SchedulerOptions
{
    public int Workers { get; init; } = Environment.ProcessorCount;
    public TimeSpan Tick { get; init; } = TimeSpan.FromMilliseconds(50);
    public Dictionary<string, string> Jobs { get; init; } = new();
}

public static class DateOnlyExtensions
{
    public static DateOnly FirstOfMonth(this DateOnly d) => new(d.Year, d.Month, 1);
    public static bool IsWeekend(this DateOnly d) => d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

public interface IClassifier { string Classify(ReadOnlySpan<char> text); }
public interface IParser<T> { bool TryParse(string s, out T value); }
public interface IMarker { }

public abstract class Importer<TRow>
{
    protected abstract IEnumerable<TRow> Rows(Stream input);
    protected abstract void Accept(TRow row);
    public int Import(Stream input)
    {
        var n = 0;
        foreach (var row in Rows(input)) { Accept(row); n++; }
        return n;
    }
}

public abstract class AlgorithmBase { public virtual string Name => GetType().Name; public abstract double Run(double[] input); }

[AttributeUsage(AttributeTargets.Property)]
public class ColumnOrderAttribute(int order) : Attribute { public int Order { get; } = order; }

public class ByLengthThenText : Comparer<string>
{
    public override int Compare(string? x, string? y)
    {
        var c = (x?.Length ?? 0).CompareTo(y?.Length ?? 0);
        return c != 0 ? c : string.CompareOrdinal(x, y);
    }
}
