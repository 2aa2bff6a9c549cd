using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>Types that say nothing about what is in them.</summary>
internal static class WeakTypes
{
    private const int DeepestNesting = 8;

    public static bool IsWeak(ITypeSymbol type) => IsWeak(type, DeepestNesting);

    private static bool IsWeak(ITypeSymbol type, int depth)
    {
        if (depth == 0)
            return false;
        switch (type)
        {
            case IDynamicTypeSymbol:
                return true;
            case IArrayTypeSymbol array:
                return IsWeak(array.ElementType, depth - 1);
            case INamedTypeSymbol named:
                return named.SpecialType == SpecialType.System_Object
                    || named.Name is "JsonElement" or "JsonNode" or "JsonObject" or "JObject" or "JToken" or "ExpandoObject"
                    || (named.IsGenericType && HasWeakArgument(named, depth - 1));
            default:
                return false;
        }
    }

    private static bool HasWeakArgument(INamedTypeSymbol type, int depth)
    {
        foreach (var argument in type.TypeArguments)
        {
            if (IsWeak(argument, depth))
                return true;
        }

        return false;
    }
}
