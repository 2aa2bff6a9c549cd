namespace PatternAnalyzers.Publishing.Planning;

/// <summary>What a publication does with a pattern.</summary>
internal enum Change
{
    /// <summary>The store never had it.</summary>
    Insert,

    /// <summary>The store had it once and it is back, code unchanged.</summary>
    Revive,

    /// <summary>Its code changed: a new generation.</summary>
    Renew,

    /// <summary>Its code is the same, what is known about it is not.</summary>
    Update,

    /// <summary>Nothing.</summary>
    None,
}
