using System.Text.Json;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests.Facts;

/// <summary>The lines of a facts file: the header stands first and the end record, with its count, last.</summary>
internal sealed class FactsLines
{
    private readonly string path;
    private bool ended;

    private FactsLines(string path) => this.path = path;

    /// <summary>Number of the line that is being taken, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>What takes a record: its name, its JSON.</summary>
    public delegate void Taker(string? record, ReadOnlyMemory<byte> json, FactsLines at);

    /// <summary>Passes every record but the end on.</summary>
    public static void Read(string path, ReadOnlyMemory<byte> bytes, Taker take)
    {
        var lines = new FactsLines(path);
        while (!bytes.IsEmpty)
        {
            var end = bytes.Span.IndexOf((byte)'\n');
            lines.ReadLine(end < 0 ? bytes : bytes[..end], take);
            bytes = end < 0 ? default : bytes[(end + 1)..];
        }

        if (!lines.ended)
            throw FactsFaults.CutShort(path, $"there is no end record after line {lines.Line}");
    }

    /// <summary>The fault of the line that is being taken.</summary>
    public Exception Bad(string detail, Exception? cause = null) => FactsFaults.BadLine(path, Line, detail, cause);

    private void ReadLine(ReadOnlyMemory<byte> json, Taker take)
    {
        Line++;
        if (ended)
            throw Bad("something follows the end record");
        if (JsonCheck.FirstFault(json.Span) is { } finding)
            throw Bad($"byte {finding.Column}: {finding.Message}");

        var record = RecordName.Of(json.Span);
        if ((Line == 1) != (record == "header"))
            throw Bad(Line == 1 ? "the header is missing" : "a second header");

        if (record == "header")
            RequireVersion(json.Span);
        if (record == "end")
            TakeEnd(json.Span);
        else
            take(record, json, this);
    }

    // Another format may differ in any member, so its version is asked before anything else.
    private void RequireVersion(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (SchemaVersion.Find(ref reader) is { } version && version != FactsHeader.CurrentSchemaVersion)
            throw FactsFaults.OtherVersion(path, version);
    }

    private void TakeEnd(ReadOnlySpan<byte> json)
    {
        var count = EndRecord.CountOf(json) ?? throw Bad("the end record has no count");
        if (count != Line - 1)
            throw FactsFaults.CutShort(path, $"the end record in line {Line} counts {count} lines before it, there are {Line - 1}");

        ended = true;
    }
}
