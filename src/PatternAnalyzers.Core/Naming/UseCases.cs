using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming;

/// <summary>What a pattern is used for, from handled messages, callers and documentation.</summary>
public static class UseCases
{
    /// <summary>Sentences, distinct, in a fixed order; may be empty.</summary>
    public static IReadOnlyList<string> Of(TypeFact type, IReadOnlyList<HandlesFact> handles, IReadOnlyList<string> callerNames) => [];
}
