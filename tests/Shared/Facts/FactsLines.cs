using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Extractors.Writing;

namespace PatternAnalyzers.Testing;

/// <summary>The facts file that the compiler leaves, line by line.</summary>
internal static class FactsLines
{
    public static List<string> Of(ProjectFacts facts, Manifest? fragment)
    {
        using var text = new StringWriter();
        FactsText.Write(text, facts, Task.FromResult(fragment));
        return [.. text.ToString().Split('\n')[..^1]];
    }
}
