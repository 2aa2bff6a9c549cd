using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Hosting;

/// <summary>What the extraction of one compilation shares; dies with it.</summary>
internal sealed class CompilationScope(Compilation compilation, ExtractionOptions options)
{
    public Compilation Compilation { get; } = compilation;

    public ExtractionOptions Options { get; } = options;

    public SymbolNames Names { get; } = new();

    public SourcePlaces Places { get; } = new(options.RepositoryRoot);

    public GeneratedCode Generated { get; } = new();

    public SolutionAssemblies Solution { get; } = new(compilation.AssemblyName ?? "", options.Header.SolutionAssemblies);
}
