using System.Text.Json;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Finds the top-level <c>schema_version</c> of a text that is known to be JSON.</summary>
internal static class SchemaVersion
{
    public static int? Find(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
            return null;

        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals("schema_version"u8);
            reader.Read();
            if (found)
                return reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var version) ? version : null;

            reader.Skip();
        }

        return null;
    }
}
