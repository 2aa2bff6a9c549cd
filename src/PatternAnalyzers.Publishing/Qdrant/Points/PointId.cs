using System.Globalization;
using System.Text.Json;

namespace PatternAnalyzers.Publishing.Qdrant.Points;

/// <summary>Id of a point: a UUID in lower case, or a number as other writers use it.</summary>
/// <param name="Text">The id as text.</param>
/// <param name="IsNumber">True when it is a number on the wire.</param>
internal readonly record struct PointId(string Text, bool IsNumber)
{
    /// <summary>A UUID.</summary>
    public static PointId Of(string uuid) => new(uuid, false);

    public static PointId Of(ulong number) => new(number.ToString(CultureInfo.InvariantCulture), true);

    public static PointId Read(JsonElement element) => element.ValueKind == JsonValueKind.Number ? Of(element.GetUInt64()) : Of(element.GetString()!);

    public void Write(Utf8JsonWriter writer)
    {
        if (IsNumber)
            writer.WriteNumberValue(ulong.Parse(Text, CultureInfo.InvariantCulture));
        else
            writer.WriteStringValue(Text);
    }

    public override string ToString() => Text;
}
