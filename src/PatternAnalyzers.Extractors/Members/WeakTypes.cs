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
                    || named.TypeArguments.Any(argument => IsWeak(argument, depth - 1));
            default:
                return false;
        }
    }
}
