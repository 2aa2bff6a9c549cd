using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Loading.Tests.Solutions;

public sealed class SolutionFileTests : IDisposable
{
    private readonly SourceFolder folder = new SourceFolder()
        .WithProject("A/A.csproj", items: "<ProjectReference Include=\"../B/B.csproj\" />").With("A/A.cs", "public class A : B;")
        .WithProject("B/B.csproj").With("B/B.cs", "public class B;")
        .WithProject("C/C.csproj").With("C/C.cs", "public class C;")
        .With("D/loose.cs", "class D;");

    [Theory]
    [InlineData("All.sln", "Project(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"A\", \"A\\A.csproj\", \"{1}\"\r\nEndProject\r\nProject(\"{2150}\") = \"folder\", \"folder\", \"{2}\"\r\nEndProject\r\n")]
    [InlineData("All.slnx", "<Solution><Folder Name=\"/x/\"><Project Path=\"A/A.csproj\" /></Folder><Project Path=\"gone/G.csproj\" /></Solution>")]
    [InlineData("A/A.csproj", null)]
    public async Task Solution_RestrictsToItsProjectsAndTheirReferences(string path, string? text)
    {
        if (text is not null)
        {
            folder.With(path, text);
        }

        var projects = await folder.LoadAsync(path);

        projects.Select(static project => project.Header.Project).ShouldBe(["B/B.csproj", "A/A.csproj"]);
        projects.SelectMany(static project => project.Errors()).ShouldBeEmpty();
    }

    [Fact]
    public async Task SolutionInASubfolder_FindsProjectsBesideIt()
    {
        folder.With("build/All.slnx", "<Solution><Project Path=\"../C/C.csproj\" /></Solution>");

        (await folder.LoadAsync("build/All.slnx")).Single().Header.Project.ShouldBe("C/C.csproj");
    }

    [Theory]
    [InlineData("bad.slnx", "<Solution>", "PA2034")]
    [InlineData("empty.slnx", "<Solution />", "PA2035")]
    [InlineData("empty.sln", "nonsense", "PA2035")]
    public async Task BadSolution_IsACodedInputError(string path, string text, string code)
    {
        var error = await Should.ThrowAsync<PatternsException>(() => folder.With(path, text).LoadAsync(path));

        error.Code.ShouldBe(code);
        error.ExitCode.ShouldBe(ExitCode.Input);
    }

    public void Dispose() => folder.Dispose();
}
