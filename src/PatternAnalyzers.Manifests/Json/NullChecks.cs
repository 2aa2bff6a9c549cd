using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Refuses null where the record says that there is none; the serializer of .NET 8 would let it through.</summary>
internal static class NullChecks
{
    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind is not JsonTypeInfoKind.Object)
            return;

        foreach (var property in type.Properties)
            Guard(property);
    }

    public static bool AllowsNull(JsonPropertyInfo property) => property.AttributeProvider is PropertyInfo member
        ? AllowsNull(member)
        : !property.IsRequired;

    private static bool AllowsNull(PropertyInfo member) => member.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(member.PropertyType) is not null
        : new NullabilityInfoContext().Create(member).ReadState is not NullabilityState.NotNull;

    private static void Guard(JsonPropertyInfo property)
    {
        if (property.Set is not { } set || property.PropertyType.IsValueType)
            return;

        var nullable = AllowsNull(property);
        property.Set = (target, value) => set(target, Checked(value, nullable, property.Name));
    }

    private static object? Checked(object? value, bool nullable, string name)
    {
        if (value is null && !nullable)
            throw new JsonException($"'{name}' must not be null.");
        if (value is IList list && list.Contains(null))
            throw new JsonException($"'{name}' must not contain null.");

        return value;
    }
}
