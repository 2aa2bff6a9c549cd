using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Endpoints of minimal APIs: <c>app.MapGet("/orders/{id}", …)</c>, group prefixes included.</summary>
internal sealed class MinimalApiExtractor : IInvocationExtractor
{
    public IReadOnlyCollection<string> MethodNames { get; } = ["MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "Map"];

    public void Extract(InvocationQuestion question)
    {
        var name = Calls.Name(question.Syntax);
        if (!IsEndpoint(question, name) || Handler(question) is not { } handler)
            return;
        var template = RouteTemplates.Full(question.Syntax, Template(question), question.Model, question.Cancellation);
        foreach (var verb in Verbs(question, name))
            question.Bindings.Route(verb, template, handler, question.Syntax.GetLocation());
    }

    private static bool IsEndpoint(InvocationQuestion question, string name)
    {
        if (question.Method is { } method)
            return ReceiverType(method) is { } type && IsRouteBuilder(type);
        // Map is everybody's word; MapGet with a template and a function is not.
        return name != "Map" && Template(question) is not null;
    }

    private static ITypeSymbol? ReceiverType(IMethodSymbol method)
    {
        var definition = method.ReducedFrom ?? method;
        return definition is { IsExtensionMethod: true, Parameters.Length: > 0 } ? definition.Parameters[0].Type : definition.ContainingType;
    }

    private static bool IsRouteBuilder(ITypeSymbol type)
    {
        if (type.Name is "IEndpointRouteBuilder" or "RouteGroupBuilder" or "WebApplication")
            return true;
        foreach (var parent in type.AllInterfaces)
        {
            if (parent.Name == "IEndpointRouteBuilder")
                return true;
        }

        return false;
    }

    private static string? Template(InvocationQuestion question)
    {
        foreach (var argument in question.Syntax.ArgumentList.Arguments)
        {
            if (Calls.Text(Calls.Bare(argument.Expression), question.Model, question.Cancellation) is { } text)
                return text;
        }

        return null;
    }

    // Only a function that can be looked at makes a unit: a delegate passed on from elsewhere is bound where it comes from.
    private static ExpressionSyntax? Handler(InvocationQuestion question)
    {
        foreach (var argument in question.Syntax.ArgumentList.Arguments)
        {
            var expression = Calls.Bare(argument.Expression);
            if (expression is AnonymousFunctionExpressionSyntax || IsMethodGroup(expression, question))
                return expression;
        }

        return null;
    }

    private static bool IsMethodGroup(ExpressionSyntax expression, InvocationQuestion question)
    {
        if (expression is not (SimpleNameSyntax or MemberAccessExpressionSyntax))
            return false;
        var info = question.Model.GetSymbolInfo(expression, question.Cancellation);
        return info.Symbol is IMethodSymbol || (info.CandidateSymbols.Length > 0 && info.CandidateSymbols[0] is IMethodSymbol);
    }

    private static IEnumerable<string> Verbs(InvocationQuestion question, string name)
    {
        if (name == "Map")
            return ["MAP"];
        return name == "MapMethods" ? RouteVerbs.Of(question) : [name.Substring(3).ToUpperInvariant()];
    }
}
