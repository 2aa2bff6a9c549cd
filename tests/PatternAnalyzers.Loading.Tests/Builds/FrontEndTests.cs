using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Loading.Tests.Builds;

public sealed class FrontEndTests(SmallRepository repository) : IClassFixture<SmallRepository>
{
    [Fact]
    public void BuildMode_LeavesFactsOfEveryProject_ThoughWarningsAreErrors()
    {
        var facts = repository.Facts["build"];

        facts.Keys.ShouldBe(["Ports/Ports.csproj", "With space/Shop.csproj"]);
        facts["With space/Shop.csproj"].ShouldContain("T:Shop.NodeOrderCompute");
        facts["With space/Shop.csproj"].ShouldContain("COMPUTE_GENERIC");
        facts["With space/Shop.csproj"].ShouldContain("\"solution_assemblies\":[\"Ports\",\"Shop\"]");
    }

    [Fact]
    public void Fallback_GivesTheFactsOfTheBuild() => repository.Facts["fallback"].ShouldBe(repository.Facts["build"]);

    [Fact]
    public void Replay_GivesTheFactsOfTheBuild() => repository.Facts["binlog"].ShouldBe(repository.Facts["build"]);

    [Fact]
    public void Extraction_ChangesNothingButOutput() =>
        Directory.EnumerateFiles(repository.Root, "*", SearchOption.AllDirectories)
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(repository.Root, path)).Order(StringComparer.Ordinal)
            .ShouldBe(
                ["Directory.Build.props", "Ports/IStock.cs", "Ports/Ports.csproj", "With space/Order.cs", "With space/Shop.csproj", "With space/contract.yaml", "build.binlog"]);

    [Fact]
    public async Task BinlogOfFilesThatAreGone_SaysWhichOne()
    {
        var moved = Path.Combine(repository.Root, "Ports", "IStock.cs");
        File.Move(moved, moved + ".away");
        try
        {
            var error = await Should.ThrowAsync<PatternsException>(() => BinlogExtraction.ExtractAsync(
                repository.Binlog,
                new BuildOptions(),
                null,
                TestContext.Current.CancellationToken));

            error.Code.ShouldBe("PA2059");
            error.Message.ShouldContain("IStock.cs");
        }
        finally
        {
            File.Move(moved + ".away", moved);
        }
    }
}
