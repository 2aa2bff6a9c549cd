using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>A solution's own abstract generic base such as <c>CommandHandler&lt;TCommand&gt;</c> whose Handle method takes the type parameter.</summary>
internal sealed class OwnHandlerBaseExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        foreach (var ancestor in question.Bases)
        {
            if (!IsHandlerBase(question, ancestor) || Message(ancestor) is not { } message)
                continue;
            question.Add(Signals.BaseType, BaseSignals.Detail(ancestor), HandlerNames.Supports(ancestor.Name, message.Name));
            if (Messages.Fact(question.Type, message, ancestor.Name) is { } fact)
                question.AddHandled(fact);
            return;
        }
    }

    private static bool IsHandlerBase(TypeQuestion question, INamedTypeSymbol ancestor) =>
        ancestor is { Arity: > 0, IsAbstract: true, TypeKind: TypeKind.Class }
            && question.IsInSolution(ancestor)
            && !HandlerFrameworks.Knows(question, ancestor)
        && HandlerNames.IsBase(ancestor.Name);

    private static ITypeSymbol? Message(INamedTypeSymbol ancestor)
    {
        foreach (var method in Methods.Declared(ancestor.OriginalDefinition))
        {
            if ((!method.IsAbstract && !method.IsVirtual) || Array.IndexOf(HandlerNames.Methods, method.Name) < 0)
                continue;
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type } open)
                    return ancestor.TypeArguments[open.Ordinal];
            }
        }

        return null;
    }
}
