namespace PatternAnalyzers.CodeFixes.Clocks;

/// <summary>What has to be written so that a class holds a provider.</summary>
internal enum ClockHolder
{
    /// <summary>Nothing: a parameter of its primary constructor is one.</summary>
    ExistingParameter,

    /// <summary>Nothing: a field or property of its own is one.</summary>
    ExistingMember,

    /// <summary>A parameter for its primary constructor.</summary>
    NewPrimaryParameter,

    /// <summary>A primary constructor.</summary>
    NewPrimaryConstructor,

    /// <summary>A parameter for its only constructor, and a field.</summary>
    NewField,

    /// <summary>A constructor, and a field.</summary>
    NewConstructor,
}
