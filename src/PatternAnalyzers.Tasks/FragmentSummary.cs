using System.Globalization;
using System.Text.Json;

namespace PatternAnalyzers.Tasks;

/// <summary>The one line that a build says about a project.</summary>
internal static class FragmentSummary
{
    public static string Of(JsonElement statistics, string path)
    {
        var mean = statistics.GetProperty("mean") is { ValueKind: JsonValueKind.Number } value ? string.Create(CultureInfo.InvariantCulture, $", mean {value.GetDouble():0.00}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"Patterns: {statistics.GetProperty("patterns").GetInt32()}{Types(statistics.GetProperty("by_type"))}{mean}, provisional -> {path}");
    }

    private static string Types(JsonElement counts)
    {
        var types = counts.EnumerateObject()
            .OrderByDescending(type => type.Value.GetInt32())
            .ThenBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Value.GetInt32()} {type.Name}"))
            .ToList();
        return types.Count == 0 ? "" : $" ({string.Join(", ", types)})";
    }
}
