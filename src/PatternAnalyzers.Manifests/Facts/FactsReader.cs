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
        FactsLines.Read(path, bytes, reader.Take);
        return new() { Header = reader.header!, Types = reader.types, References = reader.references, Implements = reader.implements, Handles = reader.handles };
    }

    private void Take(string? record, ReadOnlyMemory<byte> json, FactsLines at)
    {
        switch (record)
        {
            case "header": header = Parse<FactsHeader>(json, at); break;
            case "type": types.Add(Parse<TypeFact>(json, at)); break;
            case "reference": references.Add(Parse<ReferenceFact>(json, at)); break;
            case "implements": implements.Add(Parse<ImplementsFact>(json, at)); break;
            case "handles": handles.Add(Parse<HandlesFact>(json, at)); break;
            // What one compilation made of them; whoever asks for facts classifies them with those of others.
            case "classified" or "pattern" or "relationship" or "rejected": break;
            default: throw at.Bad($"unknown record '{record}'");
        }
    }

    private static T Parse<T>(ReadOnlyMemory<byte> json, FactsLines at)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json.Span, Contract.Options)!;
        }
        catch (JsonException exception)
        {
            throw at.Bad($"byte {(exception.BytePositionInLine ?? 0) + 1}, {Faults.ReasonOf(exception)}", exception);
        }
    }
}
