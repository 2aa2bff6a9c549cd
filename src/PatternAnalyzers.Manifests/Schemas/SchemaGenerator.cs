using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests.Schemas;

/// <summary>Walks the JSON contract and describes each record once.</summary>
internal sealed class SchemaGenerator(JsonSerializerOptions options)
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    public JsonObject Definitions() => new(definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));

    public JsonObject ObjectOf(Type type)
    {
        var properties = options.GetTypeInfo(type).Properties.Where(property => property.Get is not null).OrderBy(property => property.Order).ToList();
        var schema = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject() };
        foreach (var property in properties)
            schema["properties"]![property.Name] = Nullable(Of(property.PropertyType), IsNullable(property));

        schema["required"] = new JsonArray([.. properties.Where(IsAlwaysWritten).Select(property => JsonValue.Create(property.Name))]);
        return schema;
    }

    private static bool IsAlwaysWritten(JsonPropertyInfo property) => property.ShouldSerialize is null;

    // What is left out when unknown is never written as null.
    private static bool IsNullable(JsonPropertyInfo property) => IsAlwaysWritten(property) && NullChecks.AllowsNull(property);

    private static JsonObject Nullable(JsonObject schema, bool nullable)
    {
        if (!nullable)
            return schema;
        if (schema["type"] is JsonValue name)
            return new JsonObject { ["type"] = new JsonArray(name.GetValue<string>(), "null") };

        return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }

    private JsonObject Of(Type type)
    {
        var bare = System.Nullable.GetUnderlyingType(type) ?? type;
        if (options.GetConverter(bare) is IWireNames closed)
            return new JsonObject { ["enum"] = new JsonArray([.. closed.Names.Select(name => JsonValue.Create(name))]) };
        if (Primitive(bare) is { } name)
            return new JsonObject { ["type"] = name };
        if (bare.IsGenericType)
            return Collection(bare);

        return Reference(bare);
    }

    private static string? Primitive(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => "string",
        TypeCode.Boolean => "boolean",
        TypeCode.Int32 or TypeCode.Int64 => "integer",
        TypeCode.Double => "number",
        _ => null,
    };

    private JsonObject Collection(Type type)
    {
        var arguments = type.GetGenericArguments();
        return arguments.Length == 1
            ? new JsonObject { ["type"] = "array", ["items"] = Of(arguments[0]) }
            : new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(arguments[1]) };
    }

    private JsonObject Reference(Type type)
    {
        var name = JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name);
        if (definitions.TryAdd(name, []))
            definitions[name] = ObjectOf(type);

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }
}
