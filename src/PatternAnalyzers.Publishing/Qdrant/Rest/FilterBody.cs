using System.Text.Json;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>Writes filters.</summary>
internal static class FilterBody
{
    public static void Write(Utf8JsonWriter writer, PointFilter? filter)
    {
        if (filter is null)
            return;

        writer.WriteStartObject("filter");
        WriteClause(writer, "must", filter.Must);
        WriteClause(writer, "must_not", filter.MustNot);
        WriteClause(writer, "should", filter.Should);
        writer.WriteEndObject();
    }

    private static void WriteClause(Utf8JsonWriter writer, string name, IReadOnlyList<PointCondition> conditions)
    {
        if (conditions.Count == 0)
            return;

        writer.WriteStartArray(name);
        foreach (var condition in conditions)
            WriteCondition(writer, condition);

        writer.WriteEndArray();
    }

    private static void WriteCondition(Utf8JsonWriter writer, PointCondition condition)
    {
        writer.WriteStartObject();
        writer.WriteString("key", condition.Key);
        if (condition.AtLeast is { } least)
        {
            writer.WriteStartObject("range");
            writer.WriteNumber("gte", least);
            writer.WriteEndObject();
        }
        else
        {
            WriteMatch(writer, condition);
        }

        writer.WriteEndObject();
    }

    private static void WriteMatch(Utf8JsonWriter writer, PointCondition condition)
    {
        writer.WriteStartObject("match");
        if (condition.AnyOf is { } values)
            RequestBody.WriteTexts(writer, "any", values);
        else if (condition.Text is { } text)
            writer.WriteString("text", text);
        else
            writer.WriteString("value", condition.Value);
        writer.WriteEndObject();
    }
}
