namespace PatternAnalyzers.Manifests.Json;

/// <summary>What is wrong with a JSON text.</summary>
internal enum JsonFault
{
    /// <summary>No JSON at all.</summary>
    Malformed,

    /// <summary>A member stands twice in one object.</summary>
    DuplicateKey,

    /// <summary>A number that no double holds.</summary>
    NumberOutOfRange,

    /// <summary>U+0000, which stores cannot hold.</summary>
    NullCharacter,
}
