using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Reads the operations of a body once, in source order and without recursion.</summary>
internal static class BodyReading
{
    public static void Read(ISymbol owning, ImmutableArray<IOperation> blocks, CompilationScope scope, CancellationToken cancellation)
    {
        if (BodyOwner.Of(owning) is not { } owner || blocks.Length == 0 || scope.Generated.Contains(blocks[0].Syntax.SyntaxTree))
            return;
        var body = new Body(owner, owning is not IMethodSymbol, scope, cancellation);
        foreach (var block in blocks)
        {
            if (block.Kind == OperationKind.Attribute)
                continue;
            foreach (var operation in block.DescendantsAndSelf())
                Observe(operation, body);
        }

        if (owning is IMethodSymbol)
            body.Own.Bodies = 1;
        scope.Bodies.Add(owner, body.Own);
    }

    private static void Observe(IOperation operation, Body body)
    {
        body.Cancellation.ThrowIfCancellationRequested();
        var facts = body.FactsAt(operation.Syntax);
        // Bindings come first: a route turns the lambda among its arguments into a unit.
        BindingObserver.Observe(operation, body);
        DecisionObserver.Observe(operation, facts);
        CallObserver.Observe(operation, facts, body);
        UnresolvedObserver.Observe(operation, facts, body);
        TypeUseObserver.Observe(operation, facts, body);
        StateObserver.Observe(operation, facts, body);
        ShapeObserver.Observe(operation, facts);
        ChoiceObserver.Observe(operation, facts);
        HeldObserver.Observe(operation, facts, body);
        InvocationShape.Observe(operation, facts, body);
        RemarkObserver.Observe(operation, facts, body);
    }
}
