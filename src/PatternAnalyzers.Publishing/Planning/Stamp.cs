using PatternAnalyzers.Core.Identity;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>Which publication a row comes from, and when.</summary>
internal sealed record Stamp(string PublicationId, string Repository, string Time)
{
    /// <summary>An id that follows from the publication and a name.</summary>
    public string Id(string name) => UuidV5.Of(Guid.Parse(PublicationId), name).ToString();
}
