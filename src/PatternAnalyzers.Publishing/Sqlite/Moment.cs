using System.Globalization;

namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>Times as text: ISO 8601, UTC, whole seconds.</summary>
internal static class Moment
{
    public static string Now(TimeProvider time) => time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
