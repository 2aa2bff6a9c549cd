using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Which observers look for which kinds of operations.</summary>
/// <remarks>Most operations of a body are literals, locals, blocks and the like, which hardly anybody asks for, so nobody is asked about them.</remarks>
internal static class InterestTable
{
    private static readonly (Interest Observer, OperationKind[] Kinds)[] Rows =
    [
        (Interest.Binding, [OperationKind.Invocation, OperationKind.Invalid]),
        (Interest.Decision,
        [
            OperationKind.CaseClause, OperationKind.Coalesce, OperationKind.Conditional, OperationKind.ConditionalAccess, OperationKind.Loop,
            OperationKind.Binary,
        ]),
        (Interest.Call,
        [
            OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference, OperationKind.EventReference,
            OperationKind.MethodReference,
        ]),
        (Interest.Unresolved, [OperationKind.Invalid]),
        (Interest.TypeUse,
        [
            OperationKind.TypeOf, OperationKind.IsType, OperationKind.Conversion, OperationKind.DeclarationPattern, OperationKind.TypePattern,
            OperationKind.RecursivePattern,
            OperationKind.FieldReference, OperationKind.VariableDeclarator, OperationKind.CatchClause, OperationKind.DefaultValue, OperationKind.ArrayCreation,
        ]),
        (Interest.State,
        [
            OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment, OperationKind.DeconstructionAssignment,
            OperationKind.Increment, OperationKind.Decrement,
            OperationKind.Argument, OperationKind.Invocation, OperationKind.FieldReference, OperationKind.PropertyReference,
        ]),
        (Interest.Shape,
        [
            OperationKind.Loop, OperationKind.Conditional, OperationKind.CaseClause, OperationKind.SwitchExpressionArm, OperationKind.Await,
            OperationKind.ArrayElementReference,
            OperationKind.ImplicitIndexerReference, OperationKind.PropertyReference, OperationKind.Binary, OperationKind.CompoundAssignment,
            OperationKind.RelationalPattern,
        ]),
        (Interest.Choice,
        [
            OperationKind.Conditional, OperationKind.Binary, OperationKind.ConstantPattern, OperationKind.CaseClause, OperationKind.Return,
            OperationKind.YieldReturn, OperationKind.SwitchExpressionArm,
            OperationKind.IsType, OperationKind.TypePattern, OperationKind.DeclarationPattern, OperationKind.RecursivePattern, OperationKind.CompoundAssignment,
            OperationKind.Loop,
            OperationKind.ObjectOrCollectionInitializer,
        ]),
        (Interest.Held,
        [
            OperationKind.Loop, OperationKind.VariableDeclarator, OperationKind.SimpleAssignment, OperationKind.DeconstructionAssignment,
            OperationKind.IsPattern, OperationKind.Return,
            OperationKind.YieldReturn, OperationKind.Invocation,
        ]),
        (Interest.InvocationShape, [OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.Invalid]),
        (Interest.Remark,
        [
            OperationKind.CatchClause, OperationKind.Throw, OperationKind.PropertyReference, OperationKind.Invocation, OperationKind.Literal,
            OperationKind.Binary, OperationKind.InterpolatedString, OperationKind.Argument, OperationKind.SimpleAssignment,
        ]),
    ];

    private static readonly Interest[] ByKind = Make();

    /// <summary>Observers of a kind; all of them for kinds that compilers newer than ours may bring.</summary>
    public static Interest Of(OperationKind kind) => (uint)kind < (uint)ByKind.Length ? ByKind[(int)kind] : Interest.All;

    private static Interest[] Make()
    {
        var table = new Interest[(int)Enum.GetValues(typeof(OperationKind)).Cast<OperationKind>().Max() + 1];
        foreach (var (observer, kinds) in Rows)
        {
            foreach (var kind in kinds)
                table[(int)kind] |= observer;
        }

        return table;
    }
}
