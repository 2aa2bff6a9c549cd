using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Rules;

/// <summary>What the names of strings promise.</summary>
internal static class TextNames
{
    private static readonly HashSet<string> Choices = new(StringComparer.OrdinalIgnoreCase) { "Status", "State", "Kind", "Type" };

    // Open vocabularies of others: no enum could list them.
    private static readonly HashSet<string> Open = new(StringComparer.OrdinalIgnoreCase) { "contentType", "mediaType", "mimeType" };

    /// <summary>True for a string.</summary>
    public static bool IsText(string type) => type is "string" or "string?";

    /// <summary>Names of the parameters that are strings.</summary>
    public static IEnumerable<string> Parameters(MemberFact member) =>
        member.ParameterNames.Where((_, index) => index < member.Parameters.Count && IsText(member.Parameters[index]));

    /// <summary>True for <c>id</c> and <c>orderId</c>.</summary>
    public static bool IsIdentifier(string name) =>
        string.Equals(name, "id", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Id", StringComparison.Ordinal);

    /// <summary>True for <c>status</c> and <c>orderKind</c>.</summary>
    public static bool IsChoice(string name)
    {
        var words = Words.Split(name);
        return words.Count > 0 && Choices.Contains(words[words.Count - 1]) && !Open.Contains(name);
    }
}
