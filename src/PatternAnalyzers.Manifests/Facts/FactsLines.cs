using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Manifests.Facts;

/// <summary>The records of a facts file: the header stands first and the end record, with its count, last.</summary>
internal static class FactsLines
{
    /// <summary>Every record but the end, which is checked.</summary>
    public static IEnumerable<FactsRecord> Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var line = 0;
        var ended = false;
        while (!bytes.IsEmpty)
        {
            var record = new FactsRecord(path, ++line, Next(ref bytes));
            RequirePlace(record, ended);
            ended = record.Name == "end";
            if (!ended)
                yield return record;
            else
                RequireCount(record);
        }

        if (!ended)
            throw FactsFaults.CutShort(path, $"there is no end record after line {line}");
    }

    private static ReadOnlyMemory<byte> Next(ref ReadOnlyMemory<byte> bytes)
    {
        var end = bytes.Span.IndexOf((byte)'\n');
        var line = end < 0 ? bytes : bytes[..end];
        bytes = end < 0 ? default : bytes[(end + 1)..];
        return line;
    }

    private static void RequirePlace(FactsRecord record, bool ended)
    {
        if (ended)
            throw record.Bad("something follows the end record");
        if ((record.Line == 1) != (record.Name == "header"))
            throw record.Bad(record.Line == 1 ? "the header is missing" : "a second header");
        if (record.Line == 1)
            RequireVersion(record);
    }

    // Another format may differ in any member, so its version is asked before anything else.
    private static void RequireVersion(FactsRecord header)
    {
        if (header.Number("schema_version") is { } version && version != FactsHeader.CurrentSchemaVersion)
            throw FactsFaults.OtherVersion(header.Path, version);
    }

    private static void RequireCount(FactsRecord end)
    {
        var count = end.Number("count") ?? throw end.Bad("the end record has no count");
        if (count != end.Line - 1)
            throw FactsFaults.CutShort(end.Path, $"the end record in line {end.Line} counts {count} lines before it, there are {end.Line - 1}");
    }
}
