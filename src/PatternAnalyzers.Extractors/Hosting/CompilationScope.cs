using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Effects;
using PatternAnalyzers.Extractors.Suppressions;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Hosting;

/// <summary>What the extraction of one compilation shares; dies with it.</summary>
internal sealed class CompilationScope(Compilation compilation, ExtractionOptions options)
{
    private readonly Lazy<EffectLookup> effects = new(() => new EffectLookup(new SolutionAssemblies(compilation.AssemblyName ?? "", options.Header.SolutionAssemblies)));

    public Compilation Compilation { get; } = compilation;

    public ExtractionOptions Options { get; } = options;

    public SymbolNames Names { get; } = new();

    public SourcePlaces Places { get; } = new(options.RepositoryRoot);

    public GeneratedCode Generated { get; } = new();

    public SolutionAssemblies Solution { get; } = new(compilation.AssemblyName ?? "", options.Header.SolutionAssemblies);

    public Injections Injections { get; } = new();

    public TreeSuppressions Suppressions { get; } = new();

    public BodyStore Bodies { get; } = new();

    public BindingStore Bindings { get; } = new();

    public EffectLookup Effects => effects.Value;
}
