using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
    public static async Task<ProjectFacts> ExtractAsync(
        Compilation compilation,
        ExtractionOptions options,
        ImmutableArray<AdditionalText> additionalFiles,
        CancellationToken cancellation)
    {
        ProjectFacts? facts = null;
        ExceptionDispatchInfo? failure = null;
        var analyzer = new PatternFactsAnalyzer(options, result => facts = result);
        var run = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(additionalFiles),
            onAnalyzerException: (exception, _, _) => Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        await compilation
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(analyzer), run)
            .GetAnalyzerDiagnosticsAsync(cancellation)
            .ConfigureAwait(false);
        failure?.Throw();
        return facts ?? throw new InvalidOperationException("The analysis ended without facts.");
    }
}
