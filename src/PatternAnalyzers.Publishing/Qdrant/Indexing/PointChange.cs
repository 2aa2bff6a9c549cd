namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>What a publication does with a point.</summary>
internal enum PointChange
{
    /// <summary>There is none yet.</summary>
    Insert,

    /// <summary>Its text changed: other vectors, other payload.</summary>
    Embed,

    /// <summary>Only its payload changed.</summary>
    Update,

    /// <summary>Nothing.</summary>
    None,
}
