using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Loading.Tests.Builds;

public sealed class BuildExtractionTests : IDisposable
{
    private readonly SourceFolder folder = new();

    [Fact]
    public async Task BuildThatFails_EndsWithTheErrorsOfTheCompiler()
    {
        folder
            .With(
                "A.csproj",
                $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net{Environment.Version.Major}.0</TargetFramework></PropertyGroup></Project>")
            .With("A.cs", "class A { Missing field; }");

        var error = await Should.ThrowAsync<PatternsException>(() => BuildExtraction.ExtractAsync(
            folder.Root,
            new BuildOptions(),
            TestContext.Current.CancellationToken));

        error.Code.ShouldBe("PA2050");
        error.ExitCode.ShouldBe(ExitCode.BuildFailed);
        error.Message.ShouldContain("CS0246");
    }

    public void Dispose() => folder.Dispose();
}
