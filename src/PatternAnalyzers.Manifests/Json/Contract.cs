using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>How the shared records look as JSON.</summary>
/// <remarks>
/// The contract is read off the records, not source-generated: the generator of .NET 8 sets every init member that the JSON leaves out to <c>default</c>
/// and so loses the records' own defaults (<c>Unit = "type"</c>, empty lists).
/// </remarks>
internal static class Contract
{
    public static readonly JsonSerializerOptions Options = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Encoder = new ReadableEncoder(),
            WriteIndented = true,
            TypeInfoResolver = Resolver(),
        };
        AddConverters(options);
        options.MakeReadOnly();
        return options;
    }

    private static DefaultJsonTypeInfoResolver Resolver() => new()
    {
        Modifiers = { DeclarationOrder, FactsSurface.Apply, RequiredMembers.Apply, NullChecks.Apply, OmittedDefaults.Apply },
    };

    private static void AddConverters(JsonSerializerOptions options)
    {
        options.Converters.Add(new WireNameConverter<PatternType>(WireNames.Of));
        options.Converters.Add(new WireNameConverter<NodeKind>(WireNames.Of));
        options.Converters.Add(new WireNameConverter<HandlerCategory>(WireNames.Of));
        options.Converters.Add(new WireNameConverter<Severity>(WireNames.Of));
        options.Converters.Add(new SortedMapConverter<int>());
        options.Converters.Add(new SortedMapConverter<double>());
    }

    // Reflection promises no order of properties; the metadata token is the order of declaration.
    private static void DeclarationOrder(JsonTypeInfo type)
    {
        if (type.Kind is not JsonTypeInfoKind.Object)
            return;

        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider is PropertyInfo member)
                property.Order = member.MetadataToken & 0xFFFFFF;
        }
    }
}
