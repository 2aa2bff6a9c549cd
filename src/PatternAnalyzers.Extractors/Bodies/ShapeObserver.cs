using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Counts what a body is made of.</summary>
internal static class ShapeObserver
{
    public static void Observe(IOperation operation, BodyFacts facts)
    {
        switch (operation)
        {
            case ILoopOperation loop:
                facts.Count(ShapeNames.Loops);
                if (loop is IForEachLoopOperation each)
                    Each(each, facts);
                break;
            case IConditionalOperation or ICaseClauseOperation or ISwitchExpressionArmOperation:
                facts.Count(ShapeNames.Branches);
                break;
            case IAwaitOperation:
                facts.Count(ShapeNames.Awaits);
                break;
            case IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true }:
                facts.Count(ShapeNames.ElementAccesses);
                if (operation is IPropertyReferenceOperation indexer)
                    Indexer(indexer.Property, facts);
                break;
            case IBinaryOperation binary:
                Binary(binary, facts);
                break;
            case ICompoundAssignmentOperation compound:
                Operator(compound.OperatorKind, compound.Type, facts);
                break;
            case IRelationalPatternOperation pattern:
                facts.Count(ShapeNames.Comparisons);
                if (IsFraction(pattern.Value.Type))
                    facts.Count(ShapeNames.Scores);
                if (IsThreshold(pattern.Value))
                    facts.Count(ShapeNames.Thresholds);
                break;
        }
    }

    private static void Each(IForEachLoopOperation loop, BodyFacts facts)
    {
        if (loop.IsAsynchronous)
            facts.Count(ShapeNames.Awaits);
        // The compiler wraps what is looped over into its own conversion.
        var collection = loop.Collection is IConversionOperation conversion ? conversion.Operand : loop.Collection;
        if (IsText(collection.Type))
            facts.Count(ShapeNames.Characters);
    }

    private static void Indexer(IPropertySymbol indexer, BodyFacts facts)
    {
        if (IsText(indexer.ContainingType))
            facts.Count(ShapeNames.Characters);
        else if (indexer.ContainingType.Name.EndsWith("Dictionary", StringComparison.Ordinal))
            facts.Count(ShapeNames.Lookups);
    }

    private static bool IsText(ITypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_String
        || (type is INamedTypeSymbol { Name: "ReadOnlySpan" or "Span", Arity: 1 } span && span.TypeArguments[0].SpecialType == SpecialType.System_Char);

    private static void Binary(IBinaryOperation binary, BodyFacts facts)
    {
        if (binary.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan
            or BinaryOperatorKind.GreaterThanOrEqual)
        {
            facts.Count(ShapeNames.Comparisons);
            if (IsFraction(binary.LeftOperand.Type))
                facts.Count(ShapeNames.Scores);
            if (IsThreshold(binary.LeftOperand) || IsThreshold(binary.RightOperand))
                facts.Count(ShapeNames.Thresholds);
        }
        else
        {
            Operator(binary.OperatorKind, binary.Type, facts);
        }
    }

    private static void Operator(BinaryOperatorKind kind, ITypeSymbol? type, BodyFacts facts)
    {
        if (!IsNumeric(type))
            return;
        switch (kind)
        {
            case BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide
                or BinaryOperatorKind.Remainder:
                facts.Count(ShapeNames.Arithmetic);
                break;
            case BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift or BinaryOperatorKind.ExclusiveOr:
                facts.Count(ShapeNames.Hashing);
                break;
        }
    }

    private static bool IsNumeric(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;
    }

    private static bool IsFraction(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal;

    private static bool IsThreshold(IOperation operand) => operand.ConstantValue is { HasValue: true, Value: { } value } && value switch
    {
        int number => number != 0,
        long number => number != 0,
        double number => number != 0,
        float number => number != 0,
        decimal number => number != 0,
        byte or sbyte or short or ushort or uint or ulong => Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture) != 0,
        _ => false,
    };
}
