using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Says as what something is serialized where the writers and readers that methods are given tell it.</summary>
internal static class Formats
{
    private static readonly string[] Known = ["JSON", "XML", "YAML", "CSV"];

    /// <summary><c>Serializes calendars as JSON and creates builders.</c>; any other sentence as it is.</summary>
    public static string In(string sentence, TypeFact type)
    {
        if (!sentence.StartsWith("Serializes ", StringComparison.Ordinal) && !sentence.StartsWith("Deserializes ", StringComparison.Ordinal))
            return sentence;
        var given = type.Members.Where(member => member.Kind == "method").SelectMany(member => member.Parameters).SelectMany(Written.Split).ToList();
        var formats = Known.Where(given.Contains).ToList();
        return formats.Count != 1
            || sentence.IndexOf(formats[0], StringComparison.Ordinal) >= 0
            || sentence.IndexOf("System.Text.Json", StringComparison.Ordinal) >= 0
            ? sentence
            : sentence.Insert(End(sentence), " as " + formats[0]);
    }

    // Where something else begins than what is serialized.
    private static int End(string sentence)
    {
        foreach (var joint in new[] { ", and ", " and ", " through " })
        {
            for (var at = sentence.IndexOf(joint, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(joint, at + 1, StringComparison.Ordinal))
            {
                if (sentence.Substring(at + joint.Length).Split(' ', '.')[0] is var next
                    && (joint == " through " || (Verbs.Known(next) is not null && next != "deserializes")))
                {
                    return at;
                }
            }
        }

        return sentence.Length - 1;
    }
}
