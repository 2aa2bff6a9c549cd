using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PatternAnalyzers.Tasks;

/// <summary>The one line that a build says about a project.</summary>
/// <remarks>Without LINQ and formatted interpolation: a build's task begins with nothing translated, and those are generic over what they are given.</remarks>
internal static class FragmentSummary
{
    public static string Of(JsonElement statistics, string path)
    {
        var text = new StringBuilder("Patterns: ").Append(statistics.GetProperty("patterns").GetRawText());
        AppendTypes(text, statistics.GetProperty("by_type"));
        if (statistics.GetProperty("mean") is { ValueKind: JsonValueKind.Number } mean)
            text.Append(", mean ").Append(mean.GetDouble().ToString("0.00", CultureInfo.InvariantCulture));
        return text.Append(", provisional -> ").Append(path).ToString();
    }

    // As the statistics name them, by name; so those of the same count stay in that order.
    private static void AppendTypes(StringBuilder text, JsonElement counts)
    {
        var separator = " (";
        for (var below = int.MaxValue; Largest(counts, below) is var count and > 0; below = count)
        {
            foreach (var type in counts.EnumerateObject())
            {
                if (type.Value.GetInt32() != count)
                    continue;
                text.Append(separator).Append(type.Value.GetRawText()).Append(' ').Append(type.Name);
                separator = ", ";
            }
        }

        if (separator == ", ")
            text.Append(')');
    }

    private static int Largest(JsonElement counts, int below)
    {
        var largest = 0;
        foreach (var type in counts.EnumerateObject())
        {
            if (type.Value.GetInt32() is var count && count < below && count > largest)
                largest = count;
        }

        return largest;
    }
}
