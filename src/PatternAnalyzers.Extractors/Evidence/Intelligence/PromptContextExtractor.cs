using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Agents;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Intelligence;

/// <summary>Makes what a model is told, and lets somebody else ask it.</summary>
internal sealed class PromptContextExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class || Plumbing.Is(question.Type))
            return;
        if (IsChatWrapper(question))
        {
            if (Writes(question))
                question.Add(Signals.Convention, "puts messages in front of those for the model it wraps", Supports.ManifestInjection);
        }
        else if (Making(question) is { } method && !ModelQuestions.AreAskedBy(question))
        {
            question.Add(Signals.Convention, $"makes messages for a model in {method.Name}", Supports.ManifestInjection, Methods.Place(method));
        }
    }

    private static bool IsChatWrapper(TypeQuestion question)
    {
        foreach (var ancestor in question.Bases)
        {
            if (ModelTypes.Of(ancestor) == ModelRole.Chat)
                return true;
        }

        return false;
    }

    private static bool Writes(TypeQuestion question)
    {
        foreach (var part in question.Parts)
        {
            foreach (var node in part.DescendantNodes())
            {
                if (node is ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } && ModelTypes.Named(name.Identifier.ValueText) == ModelRole.Prompt)
                    return true;
                if (node is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "ChatRole" or "AuthorRole" } })
                    return true;
                if (node is InvocationExpressionSyntax call && Calls.Name(call) is "AddSystemMessage" or "AddDeveloperMessage" or "CreateSystemMessage")
                    return true;
                if (node is AssignmentExpressionSyntax assignment && Words.Last(assignment.Left) is "Instructions" or "Tools" or "SystemPrompt")
                    return true;
            }
        }

        return false;
    }

    private static IMethodSymbol? Making(TypeQuestion question)
    {
        foreach (var method in Methods.Declared(question))
        {
            if (method.DeclaredAccessibility == Accessibility.Private || method.IsAbstract)
                continue;
            if (IsConversion(method))
                continue;
            var result = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : method.ReturnType;
            if (IsPrompt(result) || (IsGivenPrompt(method) && Writes(question)))
                return method;
        }

        return null;
    }

    // A message that turns itself into one of a framework tells the model nothing that it did not say already.
    private static bool IsConversion(IMethodSymbol method)
    {
        var words = NameWords.Of(method.Name);
        return words.Count > 1
            && words[0] == "To"
            && !words.Contains("System")
            && !words.Contains("Prompt")
            && ModelTypes.Of(method.ReturnType) == ModelRole.Prompt
            && Holdings.Element(method.ReturnType, out var many) is not null && !many;
    }

    private static bool IsGivenPrompt(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (IsPrompt(parameter.Type))
                return true;
        }

        return false;
    }

    private static bool IsPrompt(ITypeSymbol type) => Holdings.Element(type, out _) is { } element && ModelTypes.Of(element) == ModelRole.Prompt;
}
