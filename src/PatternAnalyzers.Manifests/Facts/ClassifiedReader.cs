namespace PatternAnalyzers.Manifests.Facts;

/// <summary>Sorts the records of a facts file that the compiler classified; what they say stays as it was written.</summary>
internal sealed class ClassifiedReader
{
    private readonly Dictionary<string, List<ReadOnlyMemory<byte>>> records = new(StringComparer.Ordinal);

    /// <summary>The header of the facts.</summary>
    public ReadOnlyMemory<byte> Header => records["header"][0];

    /// <summary>What the fragment says of itself.</summary>
    public ReadOnlyMemory<byte> Classified => records["classified"][0];

    public static ClassifiedReader Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var reader = new ClassifiedReader();
        FactsLines.Read(path, bytes, reader.Take);
        return reader.records.ContainsKey("classified") ? reader : throw FactsFaults.CutShort(path, "the compiler has not classified them");
    }

    /// <summary>All records of one name, in their order.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> All(string record) => records.TryGetValue(record, out var lines) ? lines : [];

    private void Take(string? record, ReadOnlyMemory<byte> json, FactsLines at)
    {
        if (record is null)
            throw at.Bad("unknown record ''");
        if (!records.TryGetValue(record, out var lines))
            records.Add(record, lines = []);
        lines.Add(json);
    }
}
