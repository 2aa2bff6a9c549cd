using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PatternAnalyzers.Extractors.Evidence;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Shows invocations to the extractors that are interested in their name.</summary>
internal static class BindingObserver
{
    private static readonly Dictionary<string, IInvocationExtractor[]> ByName = ExtractorTable.Invocations
        .SelectMany(static extractor => extractor.MethodNames.Distinct().Select(name => (name, extractor)))
        .GroupBy(static row => row.name, static row => row.extractor, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    public static void Observe(IOperation operation, Body body)
    {
        if (operation.Kind is not (OperationKind.Invocation or OperationKind.Invalid) || operation.Syntax is not InvocationExpressionSyntax call)
            return;
        if (CallSyntax.Name(call) is { } name && ByName.TryGetValue(name.Identifier.ValueText, out var extractors) && operation.SemanticModel is { } model)
            Ask(extractors, call, operation, model, body);
    }

    private static void Ask(IInvocationExtractor[] extractors, InvocationExpressionSyntax call, IOperation operation, SemanticModel model, Body body)
    {
        var method = (operation as IInvocationOperation)?.TargetMethod;
        var question = new InvocationQuestion(call, operation, method, model, new BodyBindings(body, model), body.Cancellation);
        foreach (var extractor in extractors)
            extractor.Extract(question);
    }
}
