namespace PatternAnalyzers.Publishing.Qdrant.Collections;

/// <summary>Types of payload indexes.</summary>
internal enum FieldType
{
    /// <summary>Words compared as a whole.</summary>
    Keyword,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Numbers.</summary>
    Float,

    /// <summary>Text searched by word.</summary>
    Text,

    /// <summary>Times.</summary>
    Datetime,
}
