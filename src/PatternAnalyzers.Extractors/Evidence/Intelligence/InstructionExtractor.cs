using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Agents;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Intelligence;

/// <summary>Writes a list into text that speaks to a model, whatever the method that gives it is called.</summary>
internal sealed class InstructionExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class || Plumbing.Is(type))
            return;
        foreach (var method in Methods.Declared(type))
        {
            // What is given at once was not asked of a model first.
            if (method.DeclaredAccessibility == Accessibility.Private
                || method.ReturnType.SpecialType != SpecialType.System_String
                || !PromptText.IsBuiltIn(method)
                || !Speaks(method))
            {
                continue;
            }

            // Whoever asks a model himself makes prompts on the way.
            if (!Asks(type))
                question.Add(
                    Signals.Convention,
                    $"writes a list into instructions for a model in {method.Name}",
                    Supports.ManifestInjection,
                    Methods.Place(method));
            return;
        }
    }

    private static bool Asks(INamedTypeSymbol type) =>
        Holdings.Has(type, ModelRole.Chat) || Holdings.Has(type, ModelRole.Agent) || Holdings.Has(type, ModelRole.Vectors);

    private static bool Speaks(IMethodSymbol method)
    {
        bool speaks = false, lists = false;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax().DescendantNodes())
            {
                switch (node)
                {
                    case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                        speaks |= IsForModel(literal.Token.ValueText);
                        break;
                    case InterpolatedStringTextSyntax text:
                        speaks |= IsForModel(text.TextToken.ValueText);
                        break;
                    case CommonForEachStatementSyntax:
                        lists = true;
                        break;
                    case InvocationExpressionSyntax call:
                        lists |= Calls.Name(call) is "Join" or "AppendJoin";
                        break;
                }
            }
        }

        return speaks && lists;
    }

    private static bool IsForModel(string text) => ModelInstruction.IsIn(text) || ModelInstruction.IsCatalogue(text);
}
