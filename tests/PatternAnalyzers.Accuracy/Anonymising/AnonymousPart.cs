using PatternAnalyzers.Accuracy.Corpora;

namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>A part without its words.</summary>
/// <param name="Part">The rewritten part.</param>
/// <param name="Symbols">The new documentation-comment id of each type by its old one.</param>
internal sealed record AnonymousPart(CorpusPart Part, IReadOnlyDictionary<string, string> Symbols);
