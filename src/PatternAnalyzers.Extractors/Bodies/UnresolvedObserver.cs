using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Effects;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Calls that did not bind, known by the name of their receiver's type only: source mode sees frameworks this way.</summary>
internal static class UnresolvedObserver
{
    public static void Observe(IOperation operation, BodyFacts facts, Body body)
    {
        if (operation.Kind != OperationKind.Invalid || operation.SemanticModel is not { } model)
            return;
        switch (operation.Syntax)
        {
            case InvocationExpressionSyntax call:
                Call(call, model, facts, body);
                break;
            case ObjectCreationExpressionSyntax creation:
                Creation(creation, model, facts, body);
                break;
            case MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } access:
                Effect(access, model, isProperty: true, facts, body);
                break;
        }
    }

    private static void Call(InvocationExpressionSyntax call, SemanticModel model, BodyFacts facts, Body body)
    {
        var match = Effect(call, model, isProperty: false, facts, body);
        if (match is null)
            OnlyCandidate(call, model, facts, body);
        if (match is not { Row.Category: EffectCategories.Dispatch or EffectCategories.Messaging })
            return;
        foreach (var argument in call.ArgumentList.Arguments)
            Publications.Message(model.GetTypeInfo(argument.Expression, body.Cancellation).Type, facts, body);
        if (CallSyntax.Name(call) is GenericNameSyntax generic)
        {
            foreach (var argument in generic.TypeArgumentList.Arguments)
                Publications.Message(model.GetTypeInfo(argument, body.Cancellation).Type, facts, body);
        }
    }

    // Where a constraint or an argument did not resolve, the one method of the solution that can be meant is meant.
    private static void OnlyCandidate(InvocationExpressionSyntax call, SemanticModel model, BodyFacts facts, Body body)
    {
        var found = model.GetSymbolInfo(call, body.Cancellation);
        if (found.Symbol is not null
            || found.CandidateSymbols.Length != 1
            || found.CandidateSymbols[0] is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension } method)
        {
            return;
        }

        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (definition.DeclaringType() is not { } type || !body.Scope.Solution.Contains(type))
            return;
        facts.Call(body.Scope.Calls.Of(type, definition, body.Scope));
        BodyReferences.Add(facts, body, ReferenceKinds.Call, type);
    }

    private static EffectMatch? Effect(SyntaxNode syntax, SemanticModel model, bool isProperty, BodyFacts facts, Body body)
    {
        if (CallSyntax.Name(syntax)?.Identifier.ValueText is not { } name || CallSyntax.Receiver(syntax) is not { } receiver)
            return null;
        var match = Match(receiver, name, isProperty, model, body);
        if (match is not null)
            EffectRecording.Add(syntax, match.Row.Category, match.TypeName + "." + name, byName: true, facts, body);
        return match;
    }

    private static EffectMatch? Match(ExpressionSyntax receiver, string name, bool isProperty, SemanticModel model, Body body)
    {
        if (model.GetTypeInfo(receiver, body.Cancellation).Type is { } type && (type.TypeKind != TypeKind.Error || type.Name.Length > 0))
            return body.Scope.Effects.Find(type, name, isProperty);
        if (receiver is not SimpleNameSyntax simple)
            return null;
        var symbol = model.GetSymbolInfo(simple, body.Cancellation).Symbol;
        // A static class that did not resolve has no type; its name is all there is.
        if (symbol is null)
            return ByName(simple.Identifier.ValueText, name, isProperty);
        return symbol is ILocalSymbol local && AskedFor(local, body) is { } asked
            ? body.Scope.Effects.Find(model.GetTypeInfo(asked, body.Cancellation).Type, name, isProperty)
            : null;
    }

    // "var mediator = scope.Resolve<IMediator>()": a container that did not resolve hands out what it is asked for.
    private static TypeSyntax? AskedFor(ILocalSymbol local, Body body)
    {
        if (local.DeclaringSyntaxReferences.Length == 0
            || local.DeclaringSyntaxReferences[0].GetSyntax(body.Cancellation) is not VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax call })
        {
            return null;
        }

        return CallSyntax.Name(call) is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } ? arguments[0] : null;
    }

    private static EffectMatch? ByName(string type, string name, bool isProperty)
    {
        foreach (var row in EffectTable.ByName(type))
        {
            if (row.Matches(name, isProperty))
                return new EffectMatch(row, type, ByName: true);
        }

        return null;
    }

    private static void Creation(ObjectCreationExpressionSyntax creation, SemanticModel model, BodyFacts facts, Body body)
    {
        var type = model.GetTypeInfo(creation, body.Cancellation).Type;
        var match = body.Scope.Effects.Find(type, ".ctor", isProperty: false);
        if (match is not null)
            EffectRecording.Add(creation, match.Row.Category, "new " + match.TypeName, byName: true, facts, body);
        BodyReferences.Add(facts, body, ReferenceKinds.Create, type);
    }
}
