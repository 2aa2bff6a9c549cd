using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Counts decisions as Microsoft's cyclomatic complexity does (CA1502): catch clauses and switch arms do not count.</summary>
internal static class DecisionObserver
{
    public static void Observe(IOperation operation, BodyFacts facts)
    {
        if (IsDecision(operation))
            facts.Decisions++;
    }

    private static bool IsDecision(IOperation operation) => operation.Kind switch
    {
        OperationKind.CaseClause or OperationKind.Coalesce or OperationKind.Conditional or OperationKind.ConditionalAccess or OperationKind.Loop => true,
        OperationKind.Binary => IsLogical((IBinaryOperation)operation),
        _ => false,
    };

    private static bool IsLogical(IBinaryOperation operation) => operation.OperatorKind switch
    {
        BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr => true,
        BinaryOperatorKind.And or BinaryOperatorKind.Or => operation.Type?.SpecialType == SpecialType.System_Boolean,
        _ => false,
    };
}
