using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.CodeFixes.Clocks;

/// <summary>Documents the new parameter where its siblings are documented: the compiler warns about a constructor that documents only some.</summary>
internal static class ParameterDocumentation
{
    public static T Add<T>(T declaration)
        where T : SyntaxNode
    {
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            if (trivia.GetStructure() is not DocumentationCommentTriviaSyntax documentation
                || Last(documentation) is not { } last
                || documentation.Content[last - 1] is not XmlTextSyntax lineBreak)
            {
                continue;
            }

            var element = SyntaxFactory.XmlParamElement(ClockSource.Parameter, SyntaxFactory.XmlText("Tells the time."));
            var extended = documentation.WithContent(documentation.Content.InsertRange(last + 1, [lineBreak, element]));
            return declaration.ReplaceTrivia(trivia, SyntaxFactory.Trivia(extended));
        }

        return declaration;
    }

    // The text before an element holds the line break and the slashes that the new line needs as well.
    private static int? Last(DocumentationCommentTriviaSyntax documentation)
    {
        for (var i = documentation.Content.Count - 1; i > 0; i--)
        {
            if (documentation.Content[i] is XmlElementSyntax { StartTag.Name.LocalName.ValueText: "param" })
                return i;
        }

        return null;
    }
}
