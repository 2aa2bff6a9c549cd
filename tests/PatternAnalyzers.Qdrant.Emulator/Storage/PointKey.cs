using System.Text.Json.Nodes;

namespace PatternAnalyzers.Qdrant.Emulator.Storage;

/// <summary>Id of a point; numbers come before UUIDs.</summary>
internal readonly record struct PointKey(ulong? Number, string? Uuid) : IComparable<PointKey>
{
    public static PointKey Of(JsonNode? node)
    {
        if (node.IsNumber() && node!.AsValue().TryGetValue<ulong>(out var number))
            return new(number, null);
        if (node is JsonValue
            && node.GetValueKind() == System.Text.Json.JsonValueKind.String
            && Guid.TryParse(node.GetValue<string>().Replace("urn:uuid:", "", StringComparison.Ordinal), out var uuid))
        {
            return new(null, uuid.ToString());
        }

        throw Refusal.Format($"value {node?.ToJsonString() ?? "null"} is not a valid point ID, valid values are either an unsigned integer or a UUID");
    }

    public JsonNode Json => Number is { } number ? JsonValue.Create(number) : JsonValue.Create(Uuid!);

    // Hexadecimal digits in the order of the bytes compare like the 128-bit number.
    public int CompareTo(PointKey other) => (Number, other.Number) switch
    {
        ({ } one, { } two) => one.CompareTo(two),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => string.CompareOrdinal(Uuid, other.Uuid),
    };
}
