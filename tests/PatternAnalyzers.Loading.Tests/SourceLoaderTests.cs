using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Loading.Tests;

public sealed class SourceLoaderTests : IDisposable
{
    private readonly SourceFolder folder = new();

    [Fact]
    public async Task ProjectWithImplicitUsings_CompilesWithoutErrors()
    {
        folder.WithProject("src/Shop/Shop.csproj", "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>")
            .With(
                "src/Shop/Cart.cs",
                "namespace Shop; public sealed class Cart { public List<string>? Lines { get; } public Task Save() => Task.CompletedTask; }");

        (await folder.LoadOneAsync()).Errors().ShouldBeEmpty();
    }

    [Fact]
    public async Task ProjectWithoutImplicitUsings_DoesNotSeeLists()
    {
        folder.WithProject("Shop.csproj").With("Cart.cs", "public sealed class Cart { public List<string> Lines; }");

        (await folder.LoadOneAsync()).Errors().ShouldContain(static error => error.Contains("CS0246", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WebProject_SeesAspNetCore()
    {
        folder.WithProject("Api.csproj", "<ImplicitUsings>enable</ImplicitUsings>", sdk: "Microsoft.NET.Sdk.Web")
            .With("Program.cs", "var app = WebApplication.CreateBuilder(args).Build(); app.MapGet(\"/\", () => Results.Ok()); app.Run();");

        (await folder.LoadOneAsync()).Errors().ShouldBeEmpty();
    }

    [Fact]
    public async Task Header_SaysWhereTheProjectIs()
    {
        folder.WithProject("src/Shop/Shop.csproj", "<AssemblyName>Acme.Shop</AssemblyName>").With("src/Shop/A.cs", "class A;")
            .WithProject("src/Other/Other.csproj").With("src/Other/B.cs", "class B;");

        var header = (await folder.LoadAsync()).Named("Acme.Shop").Header;

        header.Project.ShouldBe("src/Shop/Shop.csproj");
        header.Mode.ShouldBe("source");
        header.ToolVersion.ShouldBe("1.2.3");
        header.TargetFramework.ShouldBeNull();
        header.Configuration.ShouldBeNull();
        header.SolutionAssemblies.ShouldBe(["Acme.Shop", "Other"]);
    }

    [Fact]
    public async Task SubfolderOfARepository_KeepsRepositoryRelativePaths()
    {
        folder.WithProject("src/Shop/Shop.csproj").With("src/Shop/A.cs", "class A;");

        (await folder.LoadAsync("src")).Single().Header.Project.ShouldBe("src/Shop/Shop.csproj");
    }

    [Fact]
    public async Task ProjectReference_ResolvesTypes_AlsoThroughOthers()
    {
        folder.WithProject("A/A.csproj", items: "<ProjectReference Include=\"..\\B\\B.csproj\" />").With("A/A.cs", "public class A : B { C c; }")
            .WithProject("B/B.csproj", items: "<ProjectReference Include=\"../C/C.csproj\" />").With("B/B.cs", "public class B : C;")
            .WithProject("C/C.csproj").With("C/C.cs", "public class C;");

        var projects = await folder.LoadAsync();

        projects.SelectMany(static project => project.Errors()).ShouldBeEmpty();
        projects.Select(static project => project.Header.Assembly).ShouldBe(["C", "B", "A"]);
    }

    [Fact]
    public async Task ProjectReferenceCycle_StillLoads()
    {
        folder.WithProject("A/A.csproj", items: "<ProjectReference Include=\"../B/B.csproj\" />").With("A/A.cs", "public class A;")
            .WithProject("B/B.csproj", items: "<ProjectReference Include=\"../A/A.csproj\" />").With("B/B.cs", "public class B;");

        (await folder.LoadAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task NestedProject_OwnsItsFolder()
    {
        folder.WithProject("App/App.csproj").With("App/A.cs", "class A;")
            .WithProject("App/Plugins/Plugin.csproj").With("App/Plugins/Deep/P.cs", "class P;");

        var projects = await folder.LoadAsync();

        projects.Named("App").FileNames().ShouldBe(["A.cs"]);
        projects.Named("Plugin").FileNames().ShouldBe(["P.cs"]);
    }

    [Fact]
    public async Task FilesWithoutProject_AreGroupedByTopFolder()
    {
        folder.With("tools/deep/A.cs", "class A;").With("tools/B.cs", "class B;").With("scripts/C.cs", "class C;").With("D.cs", "class D;");

        var projects = await folder.LoadAsync(options: SourceFolder.Options with { RootName = static () => "acme" });

        projects.Named("tools").FileNames().ShouldBe(["B.cs", "A.cs"]);
        projects.Named("tools").Header.Project.ShouldBe("tools");
        projects.Named("scripts").FileNames().ShouldBe(["C.cs"]);
        projects.Named("acme").FileNames().ShouldBe(["D.cs"]);
        projects.Named("acme").Header.Project.ShouldBe(".");
    }

    [Fact]
    public async Task BuildOutputAndHiddenFolders_AreNotRead()
    {
        folder.WithProject("App.csproj").With("A.cs", "class A;").With("bin/B.cs", "class B;").With("obj/C.cs", "class C;")
            .With("node_modules/x/D.cs", "class D;").With(".hidden/E.cs", "class E;");

        (await folder.LoadOneAsync()).FileNames().ShouldBe(["A.cs"]);
    }

    [Fact]
    public async Task TestProject_IsFlagged()
    {
        folder.WithProject("T/T.csproj", items: "<PackageReference Include=\"Microsoft.NET.Test.Sdk\" Version=\"17.0.0\" />").With("T/T.cs", "class T;")
            .WithProject("P/P.csproj").With("P/P.cs", "class P;");

        var projects = await folder.LoadAsync();

        projects.Named("T").Header.Test.ShouldBeTrue();
        projects.Named("P").Header.Test.ShouldBeFalse();
    }

    [Fact]
    public async Task Contract_GoesToTheNearestProject()
    {
        folder.WithProject("A/A.csproj").With("A/A.cs", "class A;").With("A/nodes/contract.yaml", "name: x").With("A/bin/contract.yaml", "name: no")
            .WithProject("B/B.csproj").With("B/B.cs", "class B;");

        var projects = await folder.LoadAsync();

        var contract = projects.Named("A").AdditionalFiles.ShouldHaveSingleItem();
        contract.Path.ShouldEndWith(Path.Combine("nodes", "contract.yaml"));
        contract.GetText(TestContext.Current.CancellationToken)!.ToString().ShouldBe("name: x");
        projects.Named("B").AdditionalFiles.ShouldBeEmpty();
    }

    [Fact]
    public async Task MissingRoot_IsACodedInputError()
    {
        var error = await Should.ThrowAsync<PatternsException>(() => folder.LoadAsync("nowhere"));

        error.Code.ShouldBe("PA2031");
        error.ExitCode.ShouldBe(ExitCode.Input);
        error.Message.ShouldContain("nowhere");
    }

    [Fact]
    public async Task RootWithoutSources_IsACodedInputError() =>
        (await Should.ThrowAsync<PatternsException>(() => folder.With("readme.md", "hello").LoadAsync())).Code.ShouldBe("PA2032");

    [Fact]
    public async Task OtherFile_IsACodedInputError() =>
        (await Should.ThrowAsync<PatternsException>(() => folder.With("readme.md", "hello").LoadAsync("readme.md"))).Code.ShouldBe("PA2033");

    [Fact]
    public async Task UnknownPackageTypes_StayErrorTypes()
    {
        folder.WithProject("App.csproj").With("A.cs", "using MediatR; public class A : IRequestHandler<Ping, string>; public class Ping;");

        var type = (await folder.LoadOneAsync()).Compilation.Assembly.GetTypeByMetadataName("A")!;

        var contract = type.Interfaces.Concat(type.BaseType is { } baseType ? [baseType] : []).Single(static symbol => symbol.Name == "IRequestHandler");
        contract.TypeKind.ShouldBe(TypeKind.Error);
        contract.Arity.ShouldBe(2);
    }

    [Fact]
    public async Task BrokenCode_DoesNotStopTheOthers()
    {
        folder.WithProject("App.csproj").With("A.cs", "class A {{{ ]]] \"").With("B.cs", "public class B;");

        (await folder.LoadOneAsync()).Declares("B").ShouldBeTrue();
    }

    public void Dispose() => folder.Dispose();
}
