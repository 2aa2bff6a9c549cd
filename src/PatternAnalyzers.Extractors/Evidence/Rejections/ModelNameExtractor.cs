using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;
using PatternAnalyzers.Extractors.Evidence.Nodes;

namespace PatternAnalyzers.Extractors.Evidence.Rejections;

/// <summary>Data whose name ends in a kind word: ModelContractEffect, or a type with nothing but properties.</summary>
internal sealed class ModelNameExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || NodeKinds.OfEnding(type.Name) is null)
            return;
        if (NameWords.HasPrefix(type.Name, "Model"))
            question.Add(Signals.Name, "name follows Model…", Supports.RejectModel);
        else if (IsData(type))
            question.Add(Signals.Convention, "has properties and no methods", Supports.RejectModel);
    }

    private static bool IsData(INamedTypeSymbol type)
    {
        if (type.BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) })
            return false;
        var properties = false;
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared)
                continue;
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary })
                return false;
            properties |= member is IPropertySymbol;
        }

        return properties;
    }
}
