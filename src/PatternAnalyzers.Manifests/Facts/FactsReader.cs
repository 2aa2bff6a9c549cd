using System.Text.Json;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests.Facts;

/// <summary>Reads a facts file line by line; the header stands first and the end record, with its count, last.</summary>
internal sealed class FactsReader
{
    private readonly string path;
    private readonly List<TypeFact> types = [];
    private readonly List<ReferenceFact> references = [];
    private readonly List<ImplementsFact> implements = [];
    private readonly List<HandlesFact> handles = [];
    private FactsHeader? header;
    private bool ended;
    private int line;

    private FactsReader(string path) => this.path = path;

    public static ProjectFacts Read(string path, ReadOnlySpan<byte> bytes)
    {
        var reader = new FactsReader(path);
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            reader.ReadLine(end < 0 ? bytes : bytes[..end]);
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }

        return reader.Facts();
    }

    private ProjectFacts Facts()
    {
        if (!ended)
            throw FactsFaults.CutShort(path, $"there is no end record after line {line}");

        return new() { Header = header!, Types = types, References = references, Implements = implements, Handles = handles };
    }

    private void ReadLine(ReadOnlySpan<byte> json)
    {
        line++;
        if (ended)
            throw FactsFaults.BadLine(path, line, "something follows the end record");
        if (JsonCheck.FirstFault(json) is { } finding)
            throw FactsFaults.BadLine(path, line, $"byte {finding.Column}: {finding.Message}");

        Take(RecordName.Of(json), json);
    }

    private void Take(string? record, ReadOnlySpan<byte> json)
    {
        if ((line == 1) != (record == "header"))
            throw FactsFaults.BadLine(path, line, line == 1 ? "the header is missing" : "a second header");

        switch (record)
        {
            case "header": TakeHeader(json); break;
            case "type": types.Add(Parse<TypeFact>(json)); break;
            case "reference": references.Add(Parse<ReferenceFact>(json)); break;
            case "implements": implements.Add(Parse<ImplementsFact>(json)); break;
            case "handles": handles.Add(Parse<HandlesFact>(json)); break;
            case "end": TakeEnd(Parse<EndRecord>(json)); break;
            default: throw FactsFaults.BadLine(path, line, $"unknown record '{record}'");
        }
    }

    // Another format may differ in any member, so its version is asked before anything else.
    private void TakeHeader(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (SchemaVersion.Find(ref reader) is { } version && version != FactsHeader.CurrentSchemaVersion)
            throw FactsFaults.OtherVersion(path, version);

        header = Parse<FactsHeader>(json);
    }

    private void TakeEnd(EndRecord end)
    {
        if (end.Count != line - 1)
            throw FactsFaults.CutShort(path, $"the end record in line {line} counts {end.Count} lines before it, there are {line - 1}");

        ended = true;
    }

    private T Parse<T>(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Contract.Options)!;
        }
        catch (JsonException exception)
        {
            throw FactsFaults.BadLine(path, line, $"byte {(exception.BytePositionInLine ?? 0) + 1}, {Faults.ReasonOf(exception)}", exception);
        }
    }
}
