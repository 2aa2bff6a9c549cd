using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Reads and writes of state.</summary>
internal static class StateObserver
{
    private static readonly HashSet<string> Mutators = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "AddOrUpdate", "GetOrAdd", "TryAdd", "TryUpdate", "TryRemove", "Remove", "RemoveAt", "RemoveAll", "RemoveRange", "RemoveWhere",
        "Clear",
        "Insert", "InsertRange", "Enqueue", "Dequeue", "TryDequeue", "EnqueueDequeue", "Push", "Pop", "TryPop", "PushRange", "AddFirst", "AddLast",
        "RemoveFirst", "RemoveLast",
        "Sort", "Reverse", "UnionWith", "ExceptWith", "IntersectWith", "SymmetricExceptWith", "TryTake",
        "AddBefore", "AddAfter", "EnqueueRange", "DequeueEnqueue", "TryPopRange", "CompleteAdding", "Take", "SetAll", "Fill", "Append", "AppendLine",
        "SetValue",
    };

    public static void Observe(IOperation operation, BodyFacts facts, Body body)
    {
        switch (operation)
        {
            case IDeconstructionAssignmentOperation { Target: ITupleOperation tuple }:
                foreach (var element in tuple.Elements)
                    Written(element, facts, body);
                break;
            case IAssignmentOperation assignment:
                Written(assignment.Target, facts, body);
                break;
            case IIncrementOrDecrementOperation increment:
                Written(increment.Target, facts, body);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                Written(argument.Value, facts, body);
                break;
            case IInvocationOperation { Instance: { } instance } call when Mutators.Contains(call.TargetMethod.Name):
                Mutated(instance, call, facts, body);
                break;
            case IInvocationOperation { TargetMethod.Name: "WriteAsync" or "TryWrite" or "ReadAsync" or "TryRead" or "ReadAllAsync" } call:
                Queued(call, facts, body);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                Read(operation, facts, body);
                break;
        }
    }

    private static void Written(IOperation target, BodyFacts facts, Body body)
    {
        if (Element(target) is { } collection)
            Mutated(collection, target, facts, body);
        else
            Changed(target, target, facts, body);
    }

    private static IOperation? Element(IOperation target) => target switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference,
        IPropertyReferenceOperation { Property.IsIndexer: true } indexer => indexer.Instance,
        _ => null,
    };

    private static void Mutated(IOperation collection, IOperation at, BodyFacts facts, Body body)
    {
        var inner = Receivers.Unwrap(collection);
        if (!CollectionTypes.IsMutable(inner.Type))
            return;
        // A bucket of a table changes the table.
        Changed(Element(inner) is { } table ? Receivers.Unwrap(table) : inner, at, facts, body);
    }

    // What is put into a queue of one's own stays there until it is taken out.
    private static void Queued(IInvocationOperation call, BodyFacts facts, Body body)
    {
        if (call.Instance is IPropertyReferenceOperation { Property: { Name: "Writer" or "Reader", ContainingType.Name: "Channel" } } end
            && OwnState.Instance(end.Instance) is { } channel && !body.Scope.Injections.IsInjected(channel) && !body.IsConstruction)
        {
            facts.Count(ShapeNames.StateWrites);
        }
    }

    private static void Changed(IOperation target, IOperation at, BodyFacts facts, Body body)
    {
        if (OwnState.Instance(target) is not null || IsInside(target, body))
        {
            if (!body.IsConstruction)
                facts.Count(ShapeNames.StateWrites);
        }
        else if (OwnState.Static(target) is { } state && body.Scope.Solution.Contains(state) && !IsStaticConstruction(body))
        {
            EffectRecording.Add(at.Syntax, EffectCategories.StaticState, state.ContainingType.Name + "." + state.Name, byName: false, facts, body);
        }
    }

    // What belongs to the own state is state as well: _board.Moves++, _slots[i].Used = true. What was handed in belongs to somebody else.
    private static bool IsInside(IOperation target, Body body)
    {
        for (var outer = Owner(target); outer is not null; outer = Owner(outer))
        {
            if (OwnState.Instance(outer) is { } state)
                return !body.Scope.Injections.IsInjected(state);
        }

        return false;
    }

    private static IOperation? Owner(IOperation target)
    {
        var owner = (target as IMemberReferenceOperation)?.Instance ?? Element(target);
        return owner is null ? null : Receivers.Unwrap(owner);
    }

    private static bool IsStaticConstruction(Body body) => body.Owner is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } || body.IsInitializer;

    private static void Read(IOperation operation, BodyFacts facts, Body body)
    {
        if (body.IsConstruction || OwnState.Instance(operation) is not { } state || IsOnlyWritten(operation) || body.Scope.Injections.IsInjected(state))
            return;
        facts.Count(ShapeNames.StateReads);
    }

    private static bool IsOnlyWritten(IOperation operation) =>
        operation.Parent is ISimpleAssignmentOperation assignment && assignment.Target == operation;
}
