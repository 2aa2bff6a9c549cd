using System.Text.Json;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests.Facts;

/// <summary>Reads the facts of a facts file.</summary>
internal sealed class FactsReader
{
    private readonly List<TypeFact> types = [];
    private readonly List<ReferenceFact> references = [];
    private readonly List<ImplementsFact> implements = [];
    private readonly List<HandlesFact> handles = [];
    private FactsHeader? header;

    public static ProjectFacts Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var reader = new FactsReader();
        foreach (var record in FactsLines.Read(path, bytes))
            reader.Take(record);
        return new()
        {
            Header = reader.header!, Types = reader.types, References = reader.references, Implements = reader.implements, Handles = reader.handles
        };
    }

    private void Take(FactsRecord record)
    {
        if (JsonCheck.FirstFault(record.Json.Span) is { } finding)
            throw record.Bad($"byte {finding.Column}: {finding.Message}");

        switch (record.Name)
        {
            case "header": header = Parse<FactsHeader>(record); break;
            case "type": types.Add(Parse<TypeFact>(record)); break;
            case "reference": references.Add(Parse<ReferenceFact>(record)); break;
            case "implements": implements.Add(Parse<ImplementsFact>(record)); break;
            case "handles": handles.Add(Parse<HandlesFact>(record)); break;
            // What one compilation made of them; whoever asks for facts classifies them with those of others.
            case "classified" or "pattern" or "relationship" or "rejected": break;
            default: throw record.Bad($"unknown record '{record.Name}'");
        }
    }

    private static T Parse<T>(FactsRecord record)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(record.Json.Span, Contract.Options)!;
        }
        catch (JsonException exception)
        {
            throw record.Bad($"byte {(exception.BytePositionInLine ?? 0) + 1}, {Faults.ReasonOf(exception)}", exception);
        }
    }
}
