namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Observers that an operation may concern.</summary>
[Flags]
internal enum Interest
{
    None = 0,
    Binding = 1 << 0,
    Decision = 1 << 1,
    Call = 1 << 2,
    Unresolved = 1 << 3,
    TypeUse = 1 << 4,
    State = 1 << 5,
    Shape = 1 << 6,
    Choice = 1 << 7,
    Held = 1 << 8,
    InvocationShape = 1 << 9,
    Remark = 1 << 10,
    All = (1 << 11) - 1,
}
