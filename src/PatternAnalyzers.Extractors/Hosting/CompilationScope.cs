using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Content;
using PatternAnalyzers.Extractors.Contracts;
using PatternAnalyzers.Extractors.Diagnostics;
using PatternAnalyzers.Extractors.Effects;
using PatternAnalyzers.Extractors.Settings;
using PatternAnalyzers.Extractors.Suppressions;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Hosting;

/// <summary>What the extraction of one compilation shares; dies with it.</summary>
internal sealed class CompilationScope(Compilation compilation, ExtractionOptions options, AnalyzerOptions analyzer)
{
    private readonly Lazy<EffectLookup> effects = new(() => new EffectLookup(
        new SolutionAssemblies(compilation.AssemblyName ?? "", options.Header.SolutionAssemblies)));

    // Not cancelled: editors keep the scope of a compilation beyond the request that began it.
    private readonly Lazy<ContractBinding> contracts = new(() => ContractBinding.For(
        compilation,
        analyzer.AdditionalFiles,
        new SourcePlaces(options.RepositoryRoot).Relative,
        CancellationToken.None));

    private readonly Lazy<Baseline> baseline = new(() => BaselineFile.Read(analyzer.AdditionalFiles));

    public Compilation Compilation { get; } = compilation;

    public ExtractionOptions Options { get; } = options;

    public SymbolNames Names { get; } = new();

    public CallNames Calls { get; } = new();

    public ConfiguredFamilies Families { get; } = new(analyzer.AnalyzerConfigOptionsProvider);

    public SourcePlaces Places { get; } = new(options.RepositoryRoot);

    public GeneratedCode Generated { get; } = new();

    public SolutionAssemblies Solution { get; } = new(compilation.AssemblyName ?? "", options.Header.SolutionAssemblies);

    public Injections Injections { get; } = new();

    public TreeSuppressions Suppressions { get; } = new();

    public TextRoom Texts { get; } = new();

    public ContentHash Hashes { get; } = new();

    public Spare<List<(BodyReference Reference, string Member)>> References { get; } = new(static () => []);

    public BodyStore Bodies { get; } = new();

    public BindingStore Bindings { get; } = new();

    public Baseline Baseline => baseline.Value;

    public ContractBinding Contracts => contracts.Value;

    public EffectLookup Effects => effects.Value;
}
