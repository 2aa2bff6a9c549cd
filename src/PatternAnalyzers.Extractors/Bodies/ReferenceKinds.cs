namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Kinds of <see cref="Core.Facts.ReferenceFact"/>.</summary>
internal static class ReferenceKinds
{
    public const string Use = "use";
    public const string Create = "create";
    public const string Call = "call";
    public const string Register = "register";
    public const string Implement = "implement";
    public const string Publish = "publish";
}
