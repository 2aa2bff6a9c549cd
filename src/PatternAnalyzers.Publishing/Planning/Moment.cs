using System.Globalization;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>Times as text: ISO 8601, UTC, whole seconds.</summary>
internal static class Moment
{
    public static string Now(TimeProvider time) => Of(time.GetUtcNow());

    public static string Of(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
