using BenchmarkDotNet.Attributes;
using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Classification.Shapes;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Benchmarks;

/// <summary>What happens behind the compiler; everything over the whole code base of <see cref="Code"/>.</summary>
public class CatalogueBenchmarks
{
    private ProjectFacts facts = null!;
    private ILookup<string, ImplementsFact> implements = null!;
    private Manifest manifest = null!;
    private byte[] json = [];

    [GlobalSetup]
    public void Setup()
    {
        facts = Code.Facts();
        implements = facts.Implements.ToLookup(fact => fact.Symbol, StringComparer.Ordinal);
        manifest = Merge();
        json = ManifestJson.Serialize(manifest);
    }

    [Benchmark(Description = "shapes of types")]
    public int Shapes() => facts.Types.Count(type => ShapeReading.Of(type, [.. implements[type.Symbol]]) is not null);

    [Benchmark(Description = "classification, propagation and scores of a merge")]
    public Manifest Merge() =>
        Catalogue.Build(new CatalogueInput { Projects = [facts], Repository = new RepositoryState { Repository = "benchmark" }, ToolVersion = "0.1.0" });

    [Benchmark(Description = "manifest to JSON")]
    public int Write() => ManifestJson.Serialize(manifest).Length;

    [Benchmark(Description = "manifest from JSON")]
    public int Read() => ManifestJson.Parse(json, "benchmark").Patterns.Count;
}
