namespace PatternAnalyzers.Manifests.Facts;

/// <summary>Sorts the records of a facts file that the compiler classified; what they say stays as it was written.</summary>
internal sealed class ClassifiedReader
{
    private readonly Dictionary<string, List<FactsRecord>> records = new(StringComparer.Ordinal);

    /// <summary>Bytes of the file.</summary>
    public required int Length { get; init; }

    /// <summary>The header of the facts.</summary>
    public FactsRecord Header => records["header"][0];

    /// <summary>What the fragment says of itself.</summary>
    public FactsRecord Classified => records["classified"][0];

    public static ClassifiedReader Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var reader = new ClassifiedReader { Length = bytes.Length };
        foreach (var record in FactsLines.Read(path, bytes))
            reader.Take(record);
        return reader.records.ContainsKey("classified") ? reader : throw FactsFaults.CutShort(path, "the compiler has not classified them");
    }

    /// <summary>All records of one name, in their order.</summary>
    public IReadOnlyList<FactsRecord> All(string name) => records.TryGetValue(name, out var found) ? found : [];

    /// <summary>Whether every record is JSON, to the end of its line.</summary>
    /// <exception cref="Core.Errors.PatternsException">One is not (PA2004).</exception>
    public void RequireJson()
    {
        foreach (var found in records.Values)
        {
            foreach (var record in found)
                record.RequireJson();
        }
    }

    private void Take(FactsRecord record)
    {
        var name = record.Name ?? throw record.Bad("unknown record ''");
        if (!records.TryGetValue(name, out var found))
            records.Add(name, found = []);
        found.Add(record);
    }
}
