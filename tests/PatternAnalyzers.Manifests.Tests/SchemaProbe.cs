using System.Text.Json;
using System.Text.Json.Nodes;

namespace PatternAnalyzers.Manifests.Tests;

/// <summary>Enough of JSON Schema to hold a manifest against ours.</summary>
internal sealed class SchemaProbe(JsonNode root)
{
    public IEnumerable<string> Check(JsonNode? value, JsonNode schema, string path)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            return Check(value, root["$defs"]![reference["#/$defs/".Length..]]!, path);
        if (schema["anyOf"] is JsonArray choices)
            return choices.Any(choice => !Check(value, choice!, path).Any()) ? [] : [path];
        if (schema["enum"] is JsonArray names)
            return names.Any(name => JsonNode.DeepEquals(name, value)) ? [] : [path];
        if (schema["const"] is { } constant)
            return JsonNode.DeepEquals(constant, value) ? [] : [path];

        return Types(schema["type"]!).Contains(TypeOf(value)) ? Inside(value, schema, path) : [path];
    }

    private IEnumerable<string> Inside(JsonNode? value, JsonNode schema, string path) => value switch
    {
        JsonArray items => items.SelectMany((item, index) => Check(item, schema["items"]!, $"{path}[{index}]")),
        JsonObject members when schema["properties"] is JsonObject properties => Members(members, properties, schema, path),
        JsonObject members => members.SelectMany(member => Check(member.Value, schema["additionalProperties"]!, $"{path}.{member.Key}")),
        _ => [],
    };

    private IEnumerable<string> Members(JsonObject members, JsonObject properties, JsonNode schema, string path)
    {
        var missing = schema["required"]!
            .AsArray()
            .Select(name => name!.GetValue<string>())
            .Where(name => !members.ContainsKey(name))
            .Select(name => $"{path}.{name}");
        var wrong = members.SelectMany(member => properties[member.Key] is { } known
            ? Check(member.Value, known, $"{path}.{member.Key}")
            : [$"{path}.{member.Key}"]);
        return missing.Concat(wrong);
    }

    private static IEnumerable<string> Types(JsonNode type)
    {
        var names = type is JsonArray several ? several.Select(name => name!.GetValue<string>()).ToList() : [type.GetValue<string>()];
        return names.Contains("number") ? [.. names, "integer"] : names;
    }

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value!.ToJsonString().AsSpan().IndexOfAny(".eE") < 0 ? "integer" : "number",
        _ => "boolean",
    };
}
