using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>Where a declaration stands in its file.</summary>
internal static class DeclarationSpan
{
    /// <summary>First to last token; of a file with top-level statements only these.</summary>
    public static TextSpan Of(SyntaxNode declaration)
    {
        if (declaration is not CompilationUnitSyntax unit)
            return declaration.Span;
        var statements = unit.Members.OfType<GlobalStatementSyntax>().ToList();
        return statements.Count == 0 ? unit.Span : TextSpan.FromBounds(statements[0].SpanStart, statements[statements.Count - 1].Span.End);
    }
}
