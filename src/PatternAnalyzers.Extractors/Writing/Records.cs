namespace PatternAnalyzers.Extractors.Writing;

/// <summary>Records as lines of JSON; each says what it is.</summary>
internal sealed class Records(TextWriter writer)
{
    // One for all: a fragment has thousands of records and each would leave its text behind.
    private readonly JsonLine line = new();

    /// <summary>Records written so far.</summary>
    public int Count { get; private set; }

    public void Write<T>(string name, T value, Action<JsonLine, T> write)
    {
        line.Record(name, value, write).WriteTo(writer);
        writer.Write('\n');
        Count++;
    }

    public void WriteAll<T>(string name, IReadOnlyList<T> values, Action<JsonLine, T> write)
    {
        foreach (var value in values)
            Write(name, value, write);
    }
}
