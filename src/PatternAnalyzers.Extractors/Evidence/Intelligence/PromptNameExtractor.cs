using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Intelligence;

/// <summary>Builders of prompts and manifests for a model: named after it, and putting text together.</summary>
internal sealed class PromptNameExtractor : ITypeExtractor
{
    private static readonly HashSet<string> Subjects = new(StringComparer.Ordinal) { "Prompt", "Manifest", "Preamble", "Instructions", "Rag", "Grounding" };

    private static readonly HashSet<string> Doers = new(StringComparer.Ordinal)
    {
        "Assembler", "Augmenter", "Builder", "Composer", "Context", "Enricher", "Generator", "Injection", "Injector", "Preamble", "Primer", "Prompt", "Renderer", "Writer",
    };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class || Plumbing.Is(type) || !IsNamed(type.Name))
            return;
        if (TextBuilder(type) is not { } method)
            return;
        question.Add(Signals.Name, "is called after a prompt or manifest that it makes", Supports.ManifestInjection);
        question.Add(Signals.Convention, $"puts text together in {method.Name}", Supports.ManifestInjection, Methods.Place(method));
    }

    private static bool IsNamed(string name)
    {
        var words = NameWords.Of(name);
        var subject = false;
        for (var index = 0; index < words.Count - 1; index++)
            subject |= Subjects.Contains(words[index]);
        return subject && Doers.Contains(words[words.Count - 1]);
    }

    private static IMethodSymbol? TextBuilder(INamedTypeSymbol type)
    {
        foreach (var method in Methods.Declared(type))
        {
            var result = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : method.ReturnType;
            if (method.DeclaredAccessibility != Accessibility.Private && result.SpecialType == SpecialType.System_String && Joins(method))
                return method;
        }

        return null;
    }

    private static bool Joins(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax().DescendantNodes())
            {
                if (node is InterpolatedStringExpressionSyntax || (node is InvocationExpressionSyntax call && Calls.Name(call) is "Append" or "AppendLine" or "Join" or "Concat" or "Replace")
                    || node.IsKind(SyntaxKind.AddExpression))
                    return true;
            }
        }

        return false;
    }
}
