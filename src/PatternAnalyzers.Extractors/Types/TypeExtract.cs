using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>Everything one type says.</summary>
internal sealed class TypeExtract(
    TypeFact type,
    IReadOnlyList<ImplementsFact> implements,
    IReadOnlyList<HandlesFact> handles,
    IReadOnlyList<ReferenceFact> references)
{
    private readonly Lazy<Verdict> verdict = new(() => Classifier.Classify(type, implements));

    public TypeFact Type { get; } = type;

    public IReadOnlyList<ImplementsFact> Implements { get; } = implements;

    public IReadOnlyList<HandlesFact> Handles { get; } = handles;

    public IReadOnlyList<ReferenceFact> References { get; } = references;

    /// <summary>What the type is, as far as it tells itself; made when somebody asks.</summary>
    public Verdict Verdict => verdict.Value;
}
