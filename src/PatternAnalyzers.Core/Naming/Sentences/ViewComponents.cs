using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes view components by what they show: what they fetch for that is a means.</summary>
internal static class ViewComponents
{
    private const string Ending = "ViewComponent";

    /// <summary><c>View component that renders the category menu.</c>; empty for other types.</summary>
    public static string Of(DescriptionInput input)
    {
        var name = Role.Simple(input.Type.Name);
        if (input.Type.Modifiers.Contains("abstract") || !(name.EndsWith(Ending, StringComparison.Ordinal) || input.Implements.Any(fact => fact.Name == Ending)))
            return "";
        var words = Written.Split(name.EndsWith(Ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - Ending.Length) : name);
        // One of many would be told by a single word.
        return words.Count == 0 ? "" : "View component that renders " + (words.Count == 1 ? "the " + words[0] + " view" : NounPhrase.Of(words)) + ".";
    }
}
