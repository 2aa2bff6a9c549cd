using System.Globalization;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Tasks;

/// <summary>The one line that a build says about a project.</summary>
internal static class FragmentSummary
{
    public static string Of(Manifest fragment, string path)
    {
        var statistics = fragment.Statistics;
        var mean = statistics.Mean is { } value ? string.Create(CultureInfo.InvariantCulture, $", mean {value:0.00}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"Patterns: {statistics.Patterns}{Types(statistics)}{mean}, provisional -> {path}");
    }

    private static string Types(Statistics statistics)
    {
        var types = statistics.ByType
            .OrderByDescending(type => type.Value)
            .ThenBy(type => type.Key, StringComparer.Ordinal)
            .Select(type => string.Create(CultureInfo.InvariantCulture, $"{type.Value} {type.Key}"))
            .ToList();
        return types.Count == 0 ? "" : $" ({string.Join(", ", types)})";
    }
}
