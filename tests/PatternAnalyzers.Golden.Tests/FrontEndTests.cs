using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Golden.Tests;

public sealed class FrontEndTests(ExtractedSample extracted) : IClassFixture<ExtractedSample>
{
    private readonly Manifest golden = ManifestFile.Read(GoldenManifestTests.Golden);

    [Fact]
    public void BuildMode_FindsWhatThePackageFinds() => ShouldAgree(extracted.Build, "build");

    [Fact]
    public void BuildModeWithoutAnalyzers_FindsWhatThePackageFinds() => ShouldAgree(extracted.Fallback, "build");

    [Fact]
    public void Binlog_FindsWhatThePackageFinds() => ShouldAgree(extracted.Binlog, "binlog");

    [Fact]
    public void SourceMode_SaysSo_AndGivesTheSameIds()
    {
        extracted.Source.Mode.ShouldBe("source");
        extracted.Source.Patterns.Select(pattern => pattern.PatternId).Except(golden.Patterns.Select(pattern => pattern.PatternId)).ShouldBeEmpty();
        extracted.Source.Patterns.Count.ShouldBeGreaterThan(golden.Patterns.Count * 9 / 10);
    }

    private void ShouldAgree(Manifest manifest, string mode)
    {
        manifest.Mode.ShouldBe(mode);
        Comparable(manifest).ShouldBe(Comparable(golden));
    }

    // The way is all that may differ.
    private static string Comparable(Manifest manifest) => System.Text.Encoding.UTF8.GetString(ManifestJson.Serialize(manifest with { Mode = "" }));
}
