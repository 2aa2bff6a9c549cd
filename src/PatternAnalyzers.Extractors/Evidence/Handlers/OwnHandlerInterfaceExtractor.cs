using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>
/// Generic interfaces that look like a handler's and belong to no framework known by name: <c>IQueryHandler&lt;TQuery, TResult&gt;</c> with a Handle or Execute method that takes
/// one of its type parameters. Many repositories declare their own; where the name tells nothing, it is one when the repository dispatches messages to it.
/// </summary>
internal sealed class OwnHandlerInterfaceExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return;
        foreach (var candidate in question.Interfaces)
            Ask(question, candidate);
        foreach (var candidate in question.Bases)
        {
            // What does not resolve stands with the bases when it comes first.
            if (candidate.TypeKind == TypeKind.Error)
                Ask(question, candidate);
        }
    }

    private static void Ask(TypeQuestion question, INamedTypeSymbol candidate)
    {
        if (candidate.Arity == 0
            && HandlerNames.IsPlainInterface(candidate.Name)
            && question.IsInSolution(candidate)
            && Methods.Named(candidate, HandlerNames.Methods) is { Parameters.Length: > 0 } method)
        {
            question.Add(BaseSignals.Of(candidate), BaseSignals.Detail(candidate), HandlerNames.Supports(candidate.Name, method.Parameters[0].Type.Name));
            return;
        }

        if (candidate.Arity == 0 || candidate.Name.StartsWith("IProtocol", StringComparison.Ordinal) || HandlerFrameworks.Knows(question, candidate))
            return;
        if ((HandlerNames.IsInterface(candidate.Name) ? Message(question.Type, candidate) : Dispatched(question, candidate)) is { } message)
            Add(question, candidate, message);
    }

    private static void Add(TypeQuestion question, INamedTypeSymbol candidate, ITypeSymbol message)
    {
        var supports = Decorates(question.Type, candidate, message)
            ? Supports.Pipeline
            : HandlerNames.Supports(candidate.Name, message.Name, Answers(candidate));
        question.Add(BaseSignals.Of(candidate), BaseSignals.Detail(candidate), supports);
        if (Messages.Fact(question.Type, message, candidate.Name) is { } fact)
            question.AddHandled(fact);
    }

    // An unresolved interface has no methods to look at; then the type itself must have one.
    private static ITypeSymbol? Message(INamedTypeSymbol type, INamedTypeSymbol candidate)
    {
        if (candidate.TypeKind == TypeKind.Error)
            return Methods.NamedInChain(type, HandlerNames.Methods) is null ? null : candidate.TypeArguments[0];
        var alone = IsAlone(candidate.OriginalDefinition);
        foreach (var method in Methods.Declared(candidate.OriginalDefinition))
        {
            if (!alone && Array.IndexOf(HandlerNames.Methods, method.Name) < 0)
                continue;
            foreach (var parameter in method.Parameters)
            {
                // Whoever accepts a visitor only lets it in.
                if (Open(parameter.Type) is { } open && open.Name.IndexOf("Visitor", StringComparison.Ordinal) < 0)
                    return candidate.TypeArguments[open.Ordinal];
            }
        }

        return null;
    }

    // A yes or no about a value is a rule, and what is done to a number or a text is a capability.
    private static ITypeSymbol? Dispatched(TypeQuestion question, INamedTypeSymbol candidate)
    {
        if (candidate.TypeKind != TypeKind.Interface
            || !question.IsInSolution(candidate)
            || Capabilities.Are(candidate.Name)
            || !IsAlone(candidate.OriginalDefinition))
        {
            return null;
        }

        return Message(question.Type, candidate) is { SpecialType: SpecialType.None } message
            && Result(candidate.OriginalDefinition)?.SpecialType != SpecialType.System_Boolean
            && (Dispatches.Reach(question, candidate) || IsBound(question, candidate, message))
            ? message
            : null;
    }

    // Whoever only takes what the solution marks as a message is there to be handed messages: where TCommand : ICommand<TResult>.
    private static bool IsBound(TypeQuestion question, INamedTypeSymbol candidate, ITypeSymbol message)
    {
        for (var index = 0; index < candidate.TypeArguments.Length; index++)
        {
            if (!SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[index], message))
                continue;
            foreach (var constraint in candidate.OriginalDefinition.TypeParameters[index].ConstraintTypes)
            {
                if (constraint is INamedTypeSymbol { TypeKind: TypeKind.Interface } mark && question.IsInSolution(mark) && !HasMethods(mark))
                    return true;
            }
        }

        return false;
    }

    private static bool HasMethods(INamedTypeSymbol mark)
    {
        foreach (var _ in Methods.Declared(mark))
            return true;
        return false;
    }

    private static bool Answers(INamedTypeSymbol candidate) =>
        IsAlone(candidate.OriginalDefinition) && Result(candidate) is { SpecialType: not SpecialType.System_Boolean };

    // What the only method gives back, once it is waited for; null for nothing.
    private static ITypeSymbol? Result(INamedTypeSymbol candidate)
    {
        foreach (var method in Methods.Declared(candidate))
        {
            if (method.IsStatic)
                continue;
            if (method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" } task)
                return task.Arity == 1 ? task.TypeArguments[0] : null;
            return method.ReturnsVoid ? null : method.ReturnType;
        }

        return null;
    }

    // T, or T in an envelope: MessageContext<T>.
    private static ITypeParameterSymbol? Open(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type } open => open,
        INamedTypeSymbol { Arity: 1 } envelope when envelope.TypeArguments[0] is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type } open
            && (envelope.Name.EndsWith("Context", StringComparison.Ordinal)
                || envelope.Name.EndsWith("Envelope", StringComparison.Ordinal)
                || envelope.Name.EndsWith("Message", StringComparison.Ordinal)) =>
                open,
        _ => null,
    };

    // The one method of an interface called after handlers is how it handles, whatever it is called.
    private static bool IsAlone(INamedTypeSymbol definition)
    {
        var count = 0;
        foreach (var method in Methods.Declared(definition))
            count += method.IsStatic ? 0 : 1;
        return count == 1;
    }

    private static bool Decorates(INamedTypeSymbol type, INamedTypeSymbol candidate, ITypeSymbol message) =>
        message.TypeKind == TypeKind.TypeParameter && Methods.ConstructorParameter(type, candidate.Name) is not null;
}
