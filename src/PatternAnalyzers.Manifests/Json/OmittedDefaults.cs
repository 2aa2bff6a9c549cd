using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Leaves out what a fact does not say; the catalogue itself writes every member, unknown ones as null.</summary>
internal static class OmittedDefaults
{
    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind is not JsonTypeInfoKind.Object || !IsSparse(type.Type))
            return;

        var blank = Activator.CreateInstance(type.Type);
        foreach (var property in type.Properties)
            OmitDefault(property, blank);
    }

    // Evidence stands in patterns too, where a reader finds all of its members.
    public static bool IsSparse(Type type) => type.Namespace == typeof(TypeFact).Namespace && type != typeof(EvidenceFact);

    private static void OmitDefault(JsonPropertyInfo property, object? blank)
    {
        if (property.IsRequired || property.AttributeProvider is not PropertyInfo member)
            return;

        var standard = member.GetValue(blank);
        property.ShouldSerialize = (_, value) => !Same(value, standard);
    }

    private static bool Same(object? value, object? standard) =>
        Equals(value, standard) || (IsEmpty(value) && IsEmpty(standard));

    private static bool IsEmpty(object? value) =>
        value is IEnumerable items and not string && !items.GetEnumerator().MoveNext();
}
