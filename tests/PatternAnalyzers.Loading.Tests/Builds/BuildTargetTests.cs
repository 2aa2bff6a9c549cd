using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Loading.Builds;
using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Tests.Builds;

public sealed class BuildTargetTests : IDisposable
{
    private readonly SourceFolder folder = new();
    private readonly ScratchFolder scratch = new();

    [Fact]
    public void FolderWithOneSolution_BuildsIt()
    {
        folder.With("Shop.slnx", "<Solution />").WithProject("A/A.csproj");

        var target = Of("");

        target.Path.ShouldBe(folder["Shop.slnx"]);
        target.Folder.ShouldBe(folder.Root);
    }

    [Fact]
    public void FolderWithSeveralSolutions_BuildsEveryProjectOnce()
    {
        folder.With("A.sln", "").With("B.sln", "").WithProject("A/A.csproj").WithProject("B & C/B.csproj");

        var text = File.ReadAllText(Of("").Path);

        text.ShouldContain($"Include=\"{folder["A/A.csproj"]}\"");
        text.ShouldContain("B &amp; C/B.csproj");
        text.ShouldContain("DefaultTargets=\"Build\"");
    }

    [Fact]
    public void Project_IsBuiltFromItsFolder()
    {
        folder.WithProject("A/A.csproj");

        Of("A/A.csproj").ShouldBe(new BuildTarget(folder["A/A.csproj"], folder["A"]));
    }

    [Theory]
    [InlineData("nowhere", "PA2031")]
    [InlineData("A.txt", "PA2033")]
    [InlineData("empty", "PA2035")]
    public void WhatCannotBeBuilt_IsACodedError(string source, string code)
    {
        folder.With("A.txt", "").With("empty/readme.md", "");

        Should.Throw<PatternsException>(() => Of(source)).Code.ShouldBe(code);
    }

    public void Dispose()
    {
        folder.Dispose();
        scratch.Dispose();
    }

    private BuildTarget Of(string source) => BuildTarget.Of(source.Length == 0 ? folder.Root : folder[source], scratch, TestContext.Current.CancellationToken);
}
