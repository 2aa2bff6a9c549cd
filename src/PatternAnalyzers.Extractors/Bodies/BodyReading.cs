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
        var interest = InterestTable.Of(operation.Kind);
        if (interest == Interest.None)
            return;
        body.Cancellation.ThrowIfCancellationRequested();
        var facts = body.FactsAt(operation.Syntax);
        // Bindings come first: a route turns the lambda among its arguments into a unit.
        if ((interest & Interest.Binding) != 0)
            BindingObserver.Observe(operation, body);
        if ((interest & Interest.Decision) != 0)
            DecisionObserver.Observe(operation, facts);
        if ((interest & Interest.Call) != 0)
            CallObserver.Observe(operation, facts, body);
        if ((interest & Interest.Unresolved) != 0)
            UnresolvedObserver.Observe(operation, facts, body);
        if ((interest & Interest.TypeUse) != 0)
            TypeUseObserver.Observe(operation, facts, body);
        if ((interest & Interest.State) != 0)
            StateObserver.Observe(operation, facts, body);
        if ((interest & Interest.Shape) != 0)
            ShapeObserver.Observe(operation, facts);
        if ((interest & Interest.Choice) != 0)
            ChoiceObserver.Observe(operation, facts);
        if ((interest & Interest.Held) != 0)
            HeldObserver.Observe(operation, facts, body);
        if ((interest & Interest.InvocationShape) != 0)
            InvocationShape.Observe(operation, facts, body);
        if ((interest & Interest.Remark) != 0)
            RemarkObserver.Observe(operation, facts, body);
    }
}
