using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Follows what a body takes out of the collections that its object holds: whether it gives one of them away, hands on to one, or to all.</summary>
internal static class HeldObserver
{
    private const int Depth = 8;

    public static void Observe(IOperation operation, BodyFacts facts, Body body)
    {
        switch (operation)
        {
            case IForEachLoopOperation loop when IsHeld(loop.Collection, body):
                foreach (var local in loop.Locals)
                    body.Held.Add(local);
                break;
            case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator when IsHeld(value, body):
                body.Held.Add(declarator.Symbol);
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when IsHeld(assignment.Value, body):
                body.Held.Add(target.Local);
                break;
            case IDeconstructionAssignmentOperation deconstruction when IsHeld(deconstruction.Value, body):
                AddLocals(deconstruction.Target, body);
                break;
            case IIsPatternOperation match when IsHeld(match.Value, body):
                AddLocals(match.Pattern, body);
                break;
            case IReturnOperation { ReturnedValue: { } result }:
                // The condition comes after its result in this order, and may declare it.
                if (result is IConditionalOperation { Condition: IInvocationOperation condition } && condition.Instance is { } asked && IsHeld(asked, body))
                    AddAnswers(condition, body);
                if (!IsInLambda(operation) && IsHeld(result, body))
                    facts.Count(ShapeNames.HeldResults);
                break;
            case IInvocationOperation call:
                Call(call, facts, body);
                break;
        }
    }

    private static void Call(IInvocationOperation call, BodyFacts facts, Body body)
    {
        if (call.Instance is not { } receiver || !IsHeld(receiver, body))
            return;
        if (IsCollection(receiver.Type) || call.TargetMethod.ContainingType is { SpecialType: not SpecialType.None })
        {
            AddAnswers(call, body);
            return;
        }

        facts.Count(IsForAll(call) ? ShapeNames.FanOuts : ShapeNames.HeldCalls);
    }

    private static void AddAnswers(IInvocationOperation call, Body body)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.RefKind == RefKind.Out)
                AddLocals(argument.Value, body);
        }
    }

    private static bool IsInLambda(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation)
                return true;
        }

        return false;
    }

    // In a loop and under no condition: everybody gets it.
    private static bool IsForAll(IOperation call)
    {
        for (var parent = call.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation or ICoalesceOperation:
                    return false;
                case ILoopOperation:
                    return true;
            }
        }

        return false;
    }

    private static void AddLocals(IOperation target, Body body)
    {
        foreach (var part in target.DescendantsAndSelf())
        {
            switch (part)
            {
                case ILocalReferenceOperation local:
                    body.Held.Add(local.Local);
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                    body.Held.Add(declared);
                    break;
                case IRecursivePatternOperation { DeclaredSymbol: { } declared }:
                    body.Held.Add(declared);
                    break;
                case IListPatternOperation { DeclaredSymbol: { } declared }:
                    body.Held.Add(declared);
                    break;
            }
        }
    }

    private static bool IsHeld(IOperation operation, Body body, int depth = 0)
    {
        IOperation? current = operation;
        while (current is not null)
        {
            switch (current)
            {
                case ILocalReferenceOperation local:
                    return body.Held.Contains(local.Local);
                case IFieldReferenceOperation field when SymbolEqualityComparer.Default.Equals(field.Field.ContainingType, body.Type):
                    return IsTarget(field.Field, field.Type);
                case IParameterReferenceOperation parameter:
                    // A parameter of the primary constructor that a method uses is a field.
                    return parameter.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
                        && !body.IsConstruction
                        && IsTarget(parameter.Parameter, parameter.Type);
                case IPropertyReferenceOperation { Instance: IInstanceReferenceOperation } property when !property.Property.IsIndexer:
                    return IsTarget(property.Property, property.Type);
                case ICoalesceOperation coalesce:
                    return depth < Depth && (IsHeld(coalesce.Value, body, depth + 1) || IsHeld(coalesce.WhenNull, body, depth + 1));
                case IInvocationOperation call when IsChosenElsewhere(call, body):
                    return true;
                case IConditionalOperation choice:
                    return depth < Depth && (IsHeld(choice.WhenTrue, body, depth + 1) || (choice.WhenFalse is { } other && IsHeld(other, body, depth + 1)));
                case ITupleOperation tuple:
                    return depth < Depth && AnyHeld(tuple, body, depth);
                default:
                    current = Source(current);
                    break;
            }
        }

        return false;
    }

    // Out of the container by a type that is only known when asked, or chosen by a method of its own.
    private static bool IsChosenElsewhere(IInvocationOperation call, Body body)
    {
        var method = call.TargetMethod;
        if (method.Name is "GetService" or "GetRequiredService" or "GetKeyedService" or "GetRequiredKeyedService" or "GetServices")
            return !method.IsGenericMethod || method.Name.IndexOf("Keyed", StringComparison.Ordinal) >= 0 || IsOpen(method.TypeArguments[0]);
        return call.Instance is IInstanceReferenceOperation
            && call.Arguments.Length > 0
            && method.ReturnType.TypeKind is TypeKind.Interface or TypeKind.Delegate
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, body.Type) && !IsCollection(method.ReturnType) && method.ReturnType.Name != "Task";
    }

    private static bool IsOpen(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named)
            return type is ITypeParameterSymbol;
        foreach (var argument in named.TypeArguments)
        {
            if (argument is ITypeParameterSymbol)
                return true;
        }

        return false;
    }

    private static bool AnyHeld(ITupleOperation tuple, Body body, int depth)
    {
        foreach (var element in tuple.Elements)
        {
            if (IsHeld(element, body, depth + 1))
                return true;
        }

        return false;
    }

    // What an expression takes its value out of; null when it makes a new one.
    private static IOperation? Source(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.Operand,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        IPropertyReferenceOperation property => property.Instance,
        IFieldReferenceOperation field => field.Instance,
        IArrayElementReferenceOperation element => element.ArrayReference,
        IImplicitIndexerReferenceOperation element => element.Instance,
        IConditionalAccessOperation access => access.Operation,
        ITranslatedQueryOperation query => query.Operation,
        IInvocationOperation { Instance: null, TargetMethod.ContainingType.Name: "Enumerable" or "CollectionExtensions", Arguments: { Length: > 0 } arguments } =>
            arguments[0].Value,
        IInvocationOperation { Instance: { } instance } call when IsCollection(instance.Type)
            && call.TargetMethod.Name is not ("Add" or "Remove" or "Contains" or "ContainsKey" or "GetOrAdd") =>
            instance,
        _ => null,
    };

    // Collections that are set up and asked later; the values of plain settings are no targets.
    private static bool IsTarget(ISymbol symbol, ITypeSymbol? type) =>
        type is not null && (IsCollection(type) || (type.TypeKind is TypeKind.Interface or TypeKind.Delegate && symbol is not IPropertySymbol));

    private static bool IsCollection(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || (type is INamedTypeSymbol { Arity: > 0, ContainingNamespace: { } space }
            && space.Name is "Generic" or "Concurrent" or "Immutable" or "Frozen" or "ObjectModel" or "Linq"
            && space.ContainingNamespace.Name is "Collections" or "System");
}
