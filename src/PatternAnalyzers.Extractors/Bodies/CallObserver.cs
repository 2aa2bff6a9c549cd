using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Effects;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Calls, creations and property accesses: into the solution they are calls, out of it they may be effects.</summary>
internal static class CallObserver
{
    public static void Observe(IOperation operation, BodyFacts facts, Body body)
    {
        // nameof reads no value.
        if (operation.Parent is INameOfOperation)
            return;
        switch (operation)
        {
            case IInvocationOperation call:
                Member(call, call.TargetMethod, Receivers.Of(call), facts, body);
                TypeArguments(call.TargetMethod, facts, body);
                break;
            case IObjectCreationOperation creation:
                Creation(creation, facts, body);
                break;
            case IPropertyReferenceOperation property:
                Member(property, property.Property, property.Instance?.Type, facts, body);
                break;
            case IEventReferenceOperation reference:
                Member(reference, reference.Event, reference.Instance?.Type, facts, body);
                break;
            case IMethodReferenceOperation reference:
                Member(reference, reference.Method, reference.Instance?.Type, facts, body);
                break;
        }
    }

    private static void Member(IOperation operation, ISymbol member, ITypeSymbol? receiver, BodyFacts facts, Body body)
    {
        if (member is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke })
            Model(operation, facts, body);
        if (member is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke or MethodKind.AnonymousFunction })
            return;
        var definition = (member as IMethodSymbol)?.ReducedFrom ?? member;
        if (definition.DeclaringType() is not { } type)
            return;
        if (body.Scope.Solution.Contains(type))
            Call(operation, definition, type, receiver, facts, body);
        else
            Effect(operation, member, type, receiver, facts, body);
    }

    private static void Call(IOperation operation, ISymbol member, INamedTypeSymbol type, ITypeSymbol? receiver, BodyFacts facts, Body body)
    {
        facts.Call(body.Scope.Calls.Of(type, member, body.Scope));
        BodyReferences.Add(facts, body, ReferenceKinds.Call, type);
        // A set of a context is the table; what is asked of it may hide behind IQueryable.
        if (member is IPropertySymbol { Type.Name: "DbSet" } set)
            EffectRecording.Add(operation.Syntax, EffectCategories.Database, type.Name + "." + set.Name, set.Type.TypeKind == TypeKind.Error, facts, body);
        // A bus that calls itself sends nothing yet.
        if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, body.Type?.OriginalDefinition))
            return;
        Model(operation, facts, body);
        if (body.Scope.Effects.Find(receiver ?? type, member.Name, member is IPropertySymbol) is not { } match)
            return;
        // A generated client is the doorstep of its framework: what it calls is not in view.
        if (IsMediator(match) || IsGenerated(member, body))
            Record(operation, match, member, facts, body);
    }

    // What implements the port is not in view, or speaks a protocol of which nothing tells that a model answers.
    private static void Model(IOperation operation, BodyFacts facts, Body body)
    {
        if (operation is not IInvocationOperation call || ModelPort.Shape(call) is not { } shape)
            return;
        facts.Count(shape);
        EffectRecording.Add(
            call.Syntax,
            EffectCategories.Intelligence,
            call.TargetMethod.ContainingType.Name + "." + call.TargetMethod.Name,
            byName: true,
            facts,
            body);
    }

    private static bool IsMediator(EffectMatch match) => match.Row.Category is EffectCategories.Dispatch or EffectCategories.Messaging;

    private static bool IsGenerated(ISymbol member, Body body) =>
        member.DeclaringSyntaxReferences.Length > 0 && body.Scope.Generated.Contains(member.DeclaringSyntaxReferences[0].SyntaxTree);

    private static void Effect(IOperation operation, ISymbol member, INamedTypeSymbol type, ITypeSymbol? receiver, BodyFacts facts, Body body)
    {
        var isProperty = member is IPropertySymbol;
        var match = body.Scope.Effects.Find(type, member.Name, isProperty) ?? body.Scope.Effects.Find(receiver, member.Name, isProperty);
        if (match is not null)
            Record(operation, match, member, facts, body);
    }

    private static void Record(IOperation operation, EffectMatch match, ISymbol member, BodyFacts facts, Body body)
    {
        EffectRecording.Add(operation.Syntax, match, match.TypeName + "." + member.Name, facts, body);
        if (operation is IInvocationOperation call && IsMediator(match))
            Publications.Add(call, facts, body);
    }

    private static void Creation(IObjectCreationOperation creation, BodyFacts facts, Body body)
    {
        BodyReferences.Add(facts, body, ReferenceKinds.Create, creation.Type);
        if (creation.Constructor?.DeclaringType() is not { } type)
            return;
        if (body.Scope.Solution.Contains(type))
        {
            facts.Call(body.Scope.Calls.Of(type, creation.Constructor, body.Scope));
            facts.Count(ShapeNames.Creations);
        }
        else if (body.Scope.Effects.Find(type, ".ctor", isProperty: false) is { } match && !IsInMemory(match, creation))
        {
            EffectRecording.Add(creation.Syntax, match, "new " + match.TypeName, facts, body);
        }
    }

    // A reader over a stream only computes; over a path it opens a file.
    private static bool IsInMemory(EffectMatch match, IObjectCreationOperation creation) =>
        match.TypeName is "StreamReader" or "StreamWriter"
        && (creation.Constructor is not { Parameters.Length: > 0 } constructor || constructor.Parameters[0].Type.SpecialType != SpecialType.System_String);

    private static void TypeArguments(IMethodSymbol method, BodyFacts facts, Body body)
    {
        foreach (var argument in method.TypeArguments)
            BodyReferences.Add(facts, body, ReferenceKinds.Use, argument);
    }
}
