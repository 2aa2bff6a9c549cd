using System.IO.Compression;
using PatternAnalyzers.House;

namespace PatternAnalyzers.Docs.Tests;

public sealed class BudgetTests : IDisposable
{
    private readonly string package = Path.GetTempFileName();

    public BudgetTests()
    {
        using var archive = new ZipArchive(File.Create(package), ZipArchiveMode.Create);
        Add(archive, "small.txt", 10);
        Add(archive, "large.bin", 4000);
    }

    public void Dispose() => File.Delete(package);

    [Fact]
    public void PackageOverItsBudget_FailsTheStepAndNamesWhatWeighsMost()
    {
        var refused = Should.Throw<StepFailedException>(() => new Budget("Any", 1000).Check(package)).Message;

        refused.ShouldContain("its budget is 1,000. Largest: large.bin");
    }

    [Fact]
    public void PackageAtItsBudget_Passes() => Should.NotThrow(() => new Budget("Any", new FileInfo(package).Length).Check(package));

    private static void Add(ZipArchive archive, string name, int bytes)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(new byte[bytes]);
    }
}
