using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Manifests.Tests;

public sealed class ManifestFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_CreatesFoldersAndLeavesNothingElse()
    {
        ManifestFile.Write(folder["a/b/m.json"], Samples.Merged()).ShouldBeTrue();

        Directory.GetFiles(folder["a/b"]).ShouldBe([folder["a/b/m.json"]]);
        ManifestFile.Read(folder["a/b/m.json"]).Patterns.Count.ShouldBe(2);
    }

    [Fact]
    public void Write_TouchesTheFileOnlyWhenItDiffers()
    {
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        ManifestFile.Write(folder["m.json"], Samples.Merged());
        File.SetLastWriteTimeUtc(folder["m.json"], longAgo);

        ManifestFile.Write(folder["m.json"], Samples.Merged()).ShouldBeFalse();
        File.GetLastWriteTimeUtc(folder["m.json"]).ShouldBe(longAgo);
        ManifestFile.Write(folder["m.json"], Samples.Merged() with { Dirty = true }).ShouldBeTrue();
        File.GetLastWriteTimeUtc(folder["m.json"]).ShouldBeGreaterThan(longAgo);
    }

    [Fact]
    public void UnwritablePlace_IsACodedFault()
    {
        folder.Write("file", "");

        Should.Throw<PatternsException>(() => ManifestFile.Write(folder["file/m.json"], Samples.Merged())).Code.ShouldBe("PA2017");
    }

    [Fact]
    public void FolderInPlaceOfTheFile_IsACodedFaultAndLeavesNoTemporary()
    {
        Directory.CreateDirectory(folder["m.json"]);

        Should.Throw<PatternsException>(() => ManifestFile.Write(folder["m.json"], Samples.Merged())).Code.ShouldBe("PA2017");
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void MissingFile_IsACodedFault()
    {
        var fault = Should.Throw<PatternsException>(() => ManifestFile.Read(folder["none.json"]));

        fault.Code.ShouldBe("PA2010");
        fault.ExitCode.ShouldBe(ExitCode.Input);
        fault.Message.ShouldContain("none.json");
    }
}
