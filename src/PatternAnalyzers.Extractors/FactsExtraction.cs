using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors;

/// <summary>Extracts facts from a compilation in memory; the same code that runs inside the compiler.</summary>
public static class FactsExtraction
{
    /// <summary>All facts of a compilation.</summary>
    /// <param name="compilation">Compilation with every source generator already run.</param>
    /// <param name="options">Where it comes from.</param>
    /// <param name="additionalFiles">contract.yaml files.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    public static Task<ProjectFacts> ExtractAsync(Compilation compilation, ExtractionOptions options, ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellation)
        => throw new NotSupportedException();
}
