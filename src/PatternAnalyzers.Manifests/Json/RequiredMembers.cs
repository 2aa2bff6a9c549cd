using System.Text.Json.Serialization.Metadata;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Members without which a file is no manifest although the record has a default for them.</summary>
internal static class RequiredMembers
{
    public static void Apply(JsonTypeInfo type)
    {
        if (type.Type != typeof(Manifest))
            return;

        foreach (var property in type.Properties)
            property.IsRequired |= property.Name is "schema_version" or "patterns";
    }
}
