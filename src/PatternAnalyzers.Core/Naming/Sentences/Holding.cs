using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes types that hold values by which: what every row has is left out.</summary>
internal static class Holding
{
    private const int Told = 4;
    private const int Few = 2;

    // When somebody wrote a row, and how often.
    private static readonly HashSet<string> OfEveryRow = new(StringComparer.Ordinal)
    {
        "created", "creation", "deleted", "guid", "ID", "modified", "revision", "row", "timestamp", "tenant", "updated", "version"
    };

    private static readonly HashSet<string> Flags = new(StringComparer.Ordinal) { "allow", "can", "enable", "has", "include", "includes", "is", "show", "use" };

    /// <summary><c>Secret with organization, key and value.</c>; empty for a type with too few values that say anything.</summary>
    /// <param name="type">The type.</param>
    /// <param name="noun">What it is, beginning with a capital.</param>
    public static string Of(TypeFact type, string noun)
    {
        var held = type.Fields
            .Where(field => field.Modifiers.Contains("property")
                && !field.Modifiers.Contains("static")
                && field.Accessibility == "public"
                && !TypeWords.IsParameter(field.Type))
            .Select(field => Said(field.Name)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (held.Count < Few)
            return "";
        return noun + " with " + (held.Count > Told + 1 ? string.Join(", ", held.Take(Told)) + " and more" : Prose.List(held, held.Count)) + ".";
    }

    // A user ID stands for a user.
    private static string Said(string name)
    {
        var words = Written.Split(name).ToList();
        if (words.Count > 1 && words[words.Count - 1] is "ID")
            words.RemoveAt(words.Count - 1);
        if (words.Count == 0
            || words[words.Count - 1].EndsWith("ed", StringComparison.Ordinal)
            || NounPhrase.Place(string.Join(" ", words)) >= 0
            || words.Contains("is")
            || OfEveryRow.Contains(words[0])
            || Flags.Contains(words[0])
            || NounPhrase.IsPlace(words[0]))
        {
            return "";
        }

        return string.Join(" ", words);
    }
}
