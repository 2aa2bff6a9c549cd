namespace PatternAnalyzers.Loading.Tests.Files;

public sealed class SymbolicLinkTests : IDisposable
{
    private readonly SourceFolder folder = new SourceFolder().WithProject("App.csproj").With("src/A.cs", "public class A;");

    [Fact]
    public async Task LinkToAParent_DoesNotLoop()
    {
        folder.WithLink("src/loop", folder["src"]).WithLink("src/up", folder.Root).WithLink("everything", "/");

        (await folder.LoadOneAsync()).FileNames().ShouldBe(["A.cs"]);
    }

    [Fact]
    public async Task LinksToEachOther_DoNotLoop()
    {
        folder.WithLink("x", folder["y"]).WithLink("y", folder["x"]).WithLink("self.cs", folder["self.cs"]).WithLink("gone.cs", folder["nothing.cs"]);

        (await folder.LoadOneAsync()).FileNames().ShouldBe(["A.cs"]);
    }

    [Fact]
    public async Task FileSeenTwice_CountsOnceUnderItsOwnPath()
    {
        folder.WithLink("a-copy/A2.cs", folder["src/A.cs"]).WithLink("a-folder", folder["src"]);

        (await folder.LoadOneAsync()).FileNames().ShouldBe(["A.cs"]);
    }

    [Fact]
    public async Task LinkedFolderFromElsewhere_IsRead()
    {
        using var elsewhere = new SourceFolder().With("lib/B.cs", "public class B;");
        folder.WithLink("linked", elsewhere["lib"]);

        (await folder.LoadOneAsync()).Declares("B").ShouldBeTrue();
    }

    [Fact]
    public async Task RootThatIsALink_GivesTheSameProject()
    {
        using var elsewhere = new SourceFolder().WithLink("root", folder.Root);

        (await elsewhere.LoadAsync("root")).Single().Header.Project.ShouldBe("App.csproj");
    }

    public void Dispose() => folder.Dispose();
}
