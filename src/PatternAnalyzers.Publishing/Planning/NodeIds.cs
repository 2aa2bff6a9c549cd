using System.Globalization;
using PatternAnalyzers.Core.Identity;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>Ids of generations: the first has the id of the pattern, later ones follow from it.</summary>
internal static class NodeIds
{
    public static string Of(string patternId, long generation) => generation == 1 && Guid.TryParseExact(patternId, "D", out var id)
        ? Shared(id, patternId)
        : UuidV5.Of(Space(patternId), string.Create(CultureInfo.InvariantCulture, $"{generation}.0.0")).ToString();

    /// <summary>An id as text: the text of the pattern's own id where they are the same, so that a hundred thousand patterns do not hold it twice.</summary>
    public static string Shared(Guid id, string patternId) => id.ToString() is var text && text == patternId ? patternId : text;

    private static Guid Space(string patternId) => Guid.TryParse(patternId, out var id) ? id : UuidV5.Of(PatternId.Namespace, patternId);
}
