using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Counts what a body chooses by, and what it makes of what it chose.</summary>
internal static class ChoiceObserver
{
    public static void Observe(IOperation operation, BodyFacts facts)
    {
        switch (operation)
        {
            case IConditionalOperation choice:
                if (KeepsBest(choice))
                    facts.Count(ShapeNames.Bests);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                if (IsKey(equality.LeftOperand) || IsKey(equality.RightOperand))
                    facts.Count(ShapeNames.Keys);
                break;
            case IConstantPatternOperation pattern:
                if (IsKey(pattern.Value))
                    facts.Count(ShapeNames.Keys);
                break;
            case ISingleValueCaseClauseOperation clause:
                if (IsKey(clause.Value))
                    facts.Count(ShapeNames.Keys);
                break;
            case IReturnOperation { ReturnedValue: { } value }:
                if (IsKey(value))
                    facts.Count(ShapeNames.ConstantResults);
                break;
            case ISwitchExpressionArmOperation arm:
                if (IsKey(arm.Value))
                    facts.Count(ShapeNames.ConstantResults);
                break;
            case IIsTypeOperation or ITypePatternOperation or IDeclarationPatternOperation { MatchedType: not null }
                or IRecursivePatternOperation { DeclaredSymbol: not null }:
                facts.Count(ShapeNames.TypeTests);
                break;
            case ICompoundAssignmentOperation:
                if (IsInLoop(operation))
                    facts.Count(ShapeNames.Sums);
                break;
            case ILoopOperation:
                if (IsInLoop(operation))
                    facts.Count(ShapeNames.NestedLoops);
                break;
            case IObjectOrCollectionInitializerOperation initializer:
                foreach (var part in initializer.Initializers)
                {
                    if (part is ISimpleAssignmentOperation)
                        facts.Count(ShapeNames.Initialisers);
                }

                break;
        }
    }

    private static bool IsInLoop(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation)
                return true;
        }

        return false;
    }

    // if (score > best) { best = score; … }
    private static bool KeepsBest(IConditionalOperation choice) => Writes(choice.WhenTrue, Comparison(choice.Condition));

    private static IBinaryOperation? Comparison(IOperation condition)
    {
        while (condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both)
            condition = both.LeftOperand is IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThan }
                ? both.LeftOperand
                : both.RightOperand;
        return condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
            or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } comparison
            ? comparison
            : null;
    }

    private static bool Writes(IOperation branch, IBinaryOperation? comparison)
    {
        if (comparison is null)
            return false;
        if (branch is not IBlockOperation block)
            return IsWrite(branch, comparison);
        foreach (var statement in block.Operations)
        {
            if (IsWrite(statement, comparison))
                return true;
        }

        return false;
    }

    private static bool IsWrite(IOperation statement, IBinaryOperation comparison) => (statement as IExpressionStatementOperation)?.Operation switch
    {
        ISimpleAssignmentOperation assignment => IsOf(Variable(assignment.Target), comparison),
        IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } => AnyOf(tuple, comparison),
        _ => false,
    };

    private static bool AnyOf(ITupleOperation tuple, IBinaryOperation comparison)
    {
        foreach (var element in tuple.Elements)
        {
            if (IsOf(Variable(element), comparison))
                return true;
        }

        return false;
    }

    private static bool IsOf(ISymbol? variable, IBinaryOperation comparison) =>
        variable is not null
        && (SymbolEqualityComparer.Default.Equals(variable, Variable(comparison.LeftOperand))
            || SymbolEqualityComparer.Default.Equals(variable, Variable(comparison.RightOperand)));

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation { Instance: { } instance } => Variable(instance),
        IConversionOperation conversion => Variable(conversion.Operand),
        _ => null,
    };

    // A text or a member of an enum; numbers and yes or no are no keys.
    private static bool IsKey(IOperation operation)
    {
        if (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation.ConstantValue is { HasValue: true, Value: { } value } && (value is string || operation.Type?.TypeKind == TypeKind.Enum);
    }
}
