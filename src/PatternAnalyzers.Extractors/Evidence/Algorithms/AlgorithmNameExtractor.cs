using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Algorithms;

/// <summary>A class that is called after an algorithm and has code of its own. Whether the code has the shape of one is Core's to decide.</summary>
internal sealed class AlgorithmNameExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (Plumbing.Is(question.Type) || AlgorithmWords.Of(question.Type.Name) is not { } subtype || !HasRealBody(question))
            return;
        question.Add(Signals.Name, "name ends in " + NameWords.Last(question.Type.Name), Supports.Algorithm(subtype));
    }

    private static bool HasRealBody(TypeQuestion question)
    {
        foreach (var part in question.Parts)
        {
            if (part is not TypeDeclarationSyntax declaration)
                continue;
            foreach (var member in declaration.Members)
            {
                if (member is BaseMethodDeclarationSyntax and not ConstructorDeclarationSyntax && IsReal((BaseMethodDeclarationSyntax)member))
                    return true;
            }
        }

        return false;
    }

    // Passing a call on or handing out a constant is no work.
    private static bool IsReal(BaseMethodDeclarationSyntax method)
    {
        if (method.Body is { } body)
            return body.Statements.Count > 1
                || (body.Statements.Count == 1
                    && body.Statements[0] is not (ThrowStatementSyntax or ExpressionStatementSyntax
                        or ReturnStatementSyntax { Expression: LiteralExpressionSyntax or InvocationExpressionSyntax or null }));
        return method.ExpressionBody is { Expression: not (LiteralExpressionSyntax or ThrowExpressionSyntax or IdentifierNameSyntax
            or InvocationExpressionSyntax or MemberAccessExpressionSyntax) };
    }
}
