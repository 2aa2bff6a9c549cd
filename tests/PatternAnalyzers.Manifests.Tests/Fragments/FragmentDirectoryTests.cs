using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Manifests.Tests.Fragments;

public sealed class FragmentDirectoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Fragments_ComeInOrdinalOrderAndTheMergedManifestIsNotOne()
    {
        foreach (var project in (string[])["b.csproj", "a.csproj", "B.csproj"])
            ManifestFile.Write(folder[FragmentName.For(project, "net8.0", "Release")], Samples.Fragment(project));
        ManifestFile.Write(folder["patterns.json"], Samples.Merged());

        FragmentDirectory.Read(folder.Path).Select(fragment => fragment.Manifest.Project).ShouldBe(["B.csproj", "a.csproj", "b.csproj"]);
    }

    [Fact]
    public void EmptyOrMissingFolder_SaysBuildFirst()
    {
        foreach (var path in (string[])[folder.Path, folder["none"]])
        {
            var fault = Should.Throw<PatternsException>(() => FragmentDirectory.Read(path));

            fault.Code.ShouldBe("PA3001");
            fault.Remedy.ShouldStartWith("Build");
            fault.Remedy.ShouldContain("obj/patterns");
        }
    }

    [Fact]
    public void ManifestWithoutFacts_IsNoFragment()
    {
        ManifestFile.Write(folder["x.patterns.json"], Samples.Merged());

        Should.Throw<PatternsException>(() => FragmentDirectory.Read(folder.Path)).Code.ShouldBe("PA3003");
    }

    [Fact]
    public void MalformedFragment_IsNamed()
    {
        folder.Write("x.patterns.json", "{");

        Should.Throw<PatternsException>(() => FragmentDirectory.Read(folder.Path)).Message.ShouldContain("x.patterns.json");
    }
}
