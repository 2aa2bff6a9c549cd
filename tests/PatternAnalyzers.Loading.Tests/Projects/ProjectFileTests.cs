using PatternAnalyzers.Loading.Projects;

namespace PatternAnalyzers.Loading.Tests.Projects;

public sealed class ProjectFileTests : IDisposable
{
    private readonly SourceFolder folder = new();

    [Fact]
    public void Defaults_FollowTheFileName()
    {
        var project = Read("<Project Sdk=\"Microsoft.NET.Sdk\" />");

        project.AssemblyName.ShouldBe("App");
        project.TargetFramework.ShouldBeNull();
        project.Executable.ShouldBeFalse();
        project.DefaultItems.ShouldBeTrue();
        project.Usings.ShouldBeEmpty();
        project.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void AssemblyName_MayUseProperties() =>
        ReadProperties("<Company>Acme</Company><AssemblyName>$(Company).$(MSBuildProjectName)</AssemblyName>").AssemblyName.ShouldBe("Acme.App");

    [Fact]
    public void AssemblyNameThatIsNotUnderstood_IsTheFileName() =>
        ReadProperties("<AssemblyName>$([System.Guid]::NewGuid())</AssemblyName>").AssemblyName.ShouldBe("App");

    [Fact]
    public void TargetFrameworks_TakeTheHighestAndItsConditions()
    {
        var project = Read("""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks></PropertyGroup>
              <PropertyGroup Condition="'$(TargetFramework)' == 'net8.0'"><DefineConstants>$(DefineConstants);MODERN</DefineConstants></PropertyGroup>
              <PropertyGroup Condition="'$(TargetFramework)' == 'netstandard2.0'"><DefineConstants>$(DefineConstants);OLD</DefineConstants></PropertyGroup>
            </Project>
            """);

        project.TargetFramework.ShouldBe("net8.0");
        project.Constants.ShouldContain("MODERN");
        project.Constants.ShouldContain("NET8_0_OR_GREATER");
        project.Constants.ShouldNotContain("OLD");
    }

    [Fact]
    public void Settings_AreRead()
    {
        var project = ReadProperties(
            "<LangVersion>preview</LangVersion><Nullable>enable</Nullable><OutputType>Exe</OutputType><DefineConstants>A;B</DefineConstants>");

        project.LangVersion.ShouldBe("preview");
        project.Nullable.ShouldBe("enable");
        project.Executable.ShouldBeTrue();
        project.Constants.ShouldBe(["A", "B", "RELEASE", "TRACE"]);
    }

    [Theory]
    [InlineData("Microsoft.NET.Sdk", "global::System.Linq", "global::Microsoft.AspNetCore.Builder")]
    [InlineData("Microsoft.NET.Sdk.Web", "global::Microsoft.AspNetCore.Builder", "global::Xunit")]
    [InlineData("Microsoft.NET.Sdk.Worker/8.0.0", "global::Microsoft.Extensions.Hosting", "global::Microsoft.AspNetCore.Builder")]
    public void ImplicitUsings_DependOnTheSdk(string sdk, string present, string absent)
    {
        var usings = Read($"<Project Sdk=\"{sdk}\"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>").Usings;

        usings.ShouldContain(present);
        usings.ShouldNotContain(absent);
    }

    [Fact]
    public void UsingItems_AddAliasStaticAndRemove()
    {
        var usings = Read("""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><ImplicitUsings>true</ImplicitUsings></PropertyGroup>
              <ItemGroup>
                <Using Include="Acme.Core" /><Using Include="System.Math" Static="true" /><Using Include="System.String" Alias="Text" /><Using Remove="System.Net.Http" />
              </ItemGroup>
            </Project>
            """).Usings;

        usings.ShouldContain("global::Acme.Core");
        usings.ShouldContain("static global::System.Math");
        usings.ShouldContain("Text = global::System.String");
        usings.ShouldNotContain("global::System.Net.Http");
    }

    [Fact]
    public void DirectoryBuildFiles_ApplyUpToTheRepository()
    {
        folder
            .With(
                "Directory.Build.props",
                "<Project><PropertyGroup><Nullable>enable</Nullable><AssemblyName>Acme.$(MSBuildProjectName)</AssemblyName></PropertyGroup></Project>")
            .With(
                "src/Directory.Build.props",
                "<Project><Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\" /><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>")
            .With("src/Directory.Build.targets", "<Project><ItemGroup><Compile Remove=\"Old/**\" /></ItemGroup></Project>");

        var project = Read("<Project Sdk=\"Microsoft.NET.Sdk\" />", "src/App/App.csproj");

        project.AssemblyName.ShouldBe("Acme.App");
        project.Nullable.ShouldBe("enable");
        project.Usings.ShouldNotBeEmpty();
        project.CompileItems.ShouldHaveSingleItem().Remove.ShouldBeTrue();
    }

    [Fact]
    public void Imports_AreFollowedAndLoopsEnd()
    {
        folder.With(
            "common.props",
            "<Project><Import Project=\"common.props\" /><PropertyGroup><AssemblyName>Imported</AssemblyName></PropertyGroup></Project>");

        Read("<Project Sdk=\"Microsoft.NET.Sdk\"><Import Project=\"..\\common.props\" /><Import Project=\"missing.props\" /></Project>", "App/App.csproj").AssemblyName.ShouldBe(
            "Imported");
    }

    [Fact]
    public void Choose_TakesTheBranchThatHolds() =>
        Read("""
            <Project Sdk="Microsoft.NET.Sdk"><Choose>
              <When Condition="'$(Configuration)' == 'Debug'"><PropertyGroup><AssemblyName>D</AssemblyName></PropertyGroup></When>
              <Otherwise><PropertyGroup><AssemblyName>R</AssemblyName></PropertyGroup></Otherwise>
            </Choose></Project>
            """).AssemblyName.ShouldBe("R");

    [Fact]
    public void ProjectReferences_AreAbsoluteAndLeaveAnalyzersOut()
    {
        var references = Read("""
            <Project Sdk="Microsoft.NET.Sdk"><ItemGroup>
              <ProjectReference Include="..\B\B.csproj;..\C\C.csproj" />
              <ProjectReference Include="../Analyzer/Analyzer.csproj" ReferenceOutputAssembly="false" />
            </ItemGroup></Project>
            """, "A/App.csproj").References;

        references.ShouldBe([folder["B/B.csproj"], folder["C/C.csproj"]]);
    }

    [Fact]
    public void ProjectReferencesWithWildcards_AreTheProjectsThereAre()
    {
        folder
            .WithProject("Modules/Stock/Domain/Stock.Domain.csproj")
            .WithProject("Modules/Orders/Domain/Orders.Domain.csproj")
            .WithProject("Modules/Orders/Api/Orders.Api.csproj");

        Read(
            "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><ProjectReference Include=\"..\\Modules\\**\\Domain\\*.csproj\" /></ItemGroup></Project>",
            "A/App.csproj")
            .References.ShouldBe([folder["Modules/Orders/Domain/Orders.Domain.csproj"], folder["Modules/Stock/Domain/Stock.Domain.csproj"]]);
    }

    [Theory]
    [InlineData("<IsTestProject>true</IsTestProject>", "", true)]
    [InlineData("", "<PackageReference Include=\"xunit.v3\" />", true)]
    [InlineData("<IsTestProject>false</IsTestProject>", "<PackageReference Include=\"xunit.v3\" />", false)]
    [InlineData("", "<PackageReference Include=\"Polly\" />", false)]
    public void TestProjects_AreTold(string property, string item, bool expected) =>
        Read($"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{property}</PropertyGroup><ItemGroup>{item}</ItemGroup></Project>").Test.ShouldBe(expected);

    [Theory]
    [InlineData("this is no xml")]
    [InlineData("<Project><PropertyGroup>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><Project Sdk=\"Microsoft.NET.Sdk\" />")]
    public void UnreadableProject_IsAWarningAndADefaultProject(string text)
    {
        var project = Read(text);

        project.DefaultItems.ShouldBeTrue();
        project.Warnings.ShouldHaveSingleItem().ShouldContain("App.csproj");
    }

    private ProjectFile ReadProperties(string properties) => Read($"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{properties}</PropertyGroup></Project>");

    private ProjectFile Read(string text, string path = "App.csproj") => ProjectFileReader.Read(folder.With(path, text)[path], folder.Root);

    public void Dispose() => folder.Dispose();
}
