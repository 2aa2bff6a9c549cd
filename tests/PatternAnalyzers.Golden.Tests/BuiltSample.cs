[assembly: AssemblyFixture(typeof(PatternAnalyzers.Golden.Tests.BuiltSample))]

namespace PatternAnalyzers.Golden.Tests;

/// <summary>The sample, built once for all tests and once more, in another folder, for the test that compares the two.</summary>
public sealed class BuiltSample : IDisposable
{
    private readonly string scratch = Directory.CreateTempSubdirectory("patterns-golden-").FullName;
    private readonly CompilerServer compiler = new();
    private readonly string feed;
    private readonly Lazy<byte[]> first;
    private readonly Lazy<byte[]> second;

    public BuiltSample()
    {
        feed = Feed.Prepare(scratch);
        first = new Lazy<byte[]>(() => Build("orderflow"));
        second = new Lazy<byte[]>(() => Build(Path.Combine("a folder with spaces", "elsewhere")));
    }

    public byte[] Manifest => first.Value;

    public byte[] ManifestFromElsewhere => second.Value;

    public string ManifestPath => new SampleRepository(Path.Combine(scratch, "orderflow")).Manifest;

    public void Dispose()
    {
        compiler.Dispose();
        Directory.Delete(scratch, recursive: true);
    }

    private byte[] Build(string folder)
    {
        var repository = new SampleRepository(Path.Combine(scratch, folder)).Lay().Build(feed, compiler).Merge();
        return File.ReadAllBytes(repository.Manifest);
    }
}
