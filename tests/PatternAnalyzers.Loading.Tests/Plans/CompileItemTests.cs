namespace PatternAnalyzers.Loading.Tests.Plans;

public sealed class CompileItemTests : IDisposable
{
    private readonly SourceFolder folder = new SourceFolder().With("App/A.cs", "class A;").With("App/Old/B.cs", "class B;").With("Shared/S.cs", "class S;");

    [Fact]
    public async Task RemovedFiles_AreNotCompiled()
    {
        folder.WithProject("App/App.csproj", items: "<Compile Remove=\"Old\\**\" />");

        (await folder.LoadAsync()).Named("App").FileNames().ShouldBe(["A.cs"]);
    }

    [Fact]
    public async Task LinkedFiles_AreCompiledAndBelongToNobodyElse()
    {
        folder.WithProject("App/App.csproj", items: "<Compile Include=\"..\\shared\\*.cs\" LinkBase=\"Shared\" />");

        var project = await folder.LoadOneAsync();

        project.FileNames().ShouldBe(["A.cs", "B.cs", "S.cs"], ignoreOrder: true);
    }

    [Fact]
    public async Task ProjectWithoutDefaultItems_CompilesWhatItNames()
    {
        folder.WithProject(
            "App/App.csproj",
            "<EnableDefaultCompileItems>false</EnableDefaultCompileItems>",
            "<Compile Include=\"**/*.cs\" Exclude=\"Old/**\" />");

        (await folder.LoadAsync()).Named("App").FileNames().ShouldBe(["A.cs"]);
    }

    [Fact]
    public async Task ClassicProject_CompilesWhatItNames()
    {
        folder.With(
            "App/App.csproj",
            "<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><ItemGroup><Compile Include=\"Old\\B.cs\" /><Compile Include=\"Gone.cs\" /></ItemGroup></Project>");

        (await folder.LoadAsync()).Named("App").FileNames().ShouldBe(["B.cs"]);
    }

    public void Dispose() => folder.Dispose();
}
