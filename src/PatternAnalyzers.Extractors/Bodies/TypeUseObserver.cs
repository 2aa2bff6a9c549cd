using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Types that a body names without calling them.</summary>
internal static class TypeUseObserver
{
    public static void Observe(IOperation operation, BodyFacts facts, Body body)
    {
        if (Used(operation) is { } type)
            BodyReferences.Add(facts, body, ReferenceKinds.Use, type);
    }

    private static ITypeSymbol? Used(IOperation operation) => operation switch
    {
        ITypeOfOperation typeOf => typeOf.TypeOperand,
        IIsTypeOperation isType => isType.TypeOperand,
        IConversionOperation { IsImplicit: false } cast => cast.Type,
        IDeclarationPatternOperation pattern => pattern.MatchedType,
        ITypePatternOperation pattern => pattern.MatchedType,
        IRecursivePatternOperation pattern => pattern.MatchedType,
        IFieldReferenceOperation field => field.Field.ContainingType,
        IVariableDeclaratorOperation variable => variable.Symbol.Type,
        ICatchClauseOperation clause => clause.ExceptionType,
        IDefaultValueOperation value => value.Type,
        IArrayCreationOperation array => array.Type,
        _ => null,
    };
}
