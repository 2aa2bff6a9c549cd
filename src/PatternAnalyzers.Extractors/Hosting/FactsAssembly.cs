using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Symbols;
using PatternAnalyzers.Extractors.Types;

namespace PatternAnalyzers.Extractors.Hosting;

/// <summary>Joins what the types of a compilation say.</summary>
internal static class FactsAssembly
{
    public static ProjectFacts Join(CompilationScope scope, TypeExtraction types, CancellationToken cancellation)
    {
        var extracts = SourceTypes.Of(scope.Compilation, cancellation).Select(type => types.Of(type, cancellation)).ToList();
        return new ProjectFacts
        {
            Header = scope.Options.Header,
            Types = [.. extracts.Select(extract => extract.Type).OrderBy(type => type.Symbol, StringComparer.Ordinal)],
            References = [.. extracts.SelectMany(extract => extract.References)],
            Implements = [.. extracts.SelectMany(extract => extract.Implements).OrderBy(fact => fact.Symbol, StringComparer.Ordinal)],
            Handles = [.. extracts.SelectMany(extract => extract.Handles).OrderBy(fact => fact.Symbol, StringComparer.Ordinal)],
        };
    }
}
