using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Agents;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Intelligence;

/// <summary>Makes what a model is told, and lets somebody else ask it.</summary>
internal sealed class PromptContextExtractor : ITypeExtractor
{
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "CompleteChat", "CompleteChatAsync", "GetChatMessageContentAsync", "GetChatMessageContentsAsync", "GetResponseAsync", "GetStreamingResponseAsync", "GenerateReplyAsync",
        "InvokeAsync", "InvokePromptAsync", "RunAsync", "RunStreamingAsync",
    };

    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class || Plumbing.Is(question.Type))
            return;
        if (IsChatWrapper(question))
        {
            if (Writes(question))
                question.Add(Signals.Convention, "puts messages in front of those for the model it wraps", Supports.ManifestInjection);
        }
        else if (Returning(question.Type) is { } method && !Asks(question))
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
            }
        }

        return false;
    }

    private static IMethodSymbol? Returning(INamedTypeSymbol type)
    {
        foreach (var method in Methods.Declared(type))
        {
            if (method.DeclaredAccessibility == Accessibility.Private || method.IsAbstract || method.IsOverride)
                continue;
            var result = method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : method.ReturnType;
            if (ModelTypes.Of(result) == ModelRole.Prompt || (Holdings.Element(result, out var many) is { } element && many && ModelTypes.Of(element) == ModelRole.Prompt))
                return method;
        }

        return null;
    }

    private static bool Asks(TypeQuestion question)
    {
        foreach (var part in question.Parts)
        {
            foreach (var node in part.DescendantNodes())
            {
                if (node is InvocationExpressionSyntax call && Asking.Contains(Calls.Name(call)))
                    return true;
            }
        }

        return false;
    }
}
