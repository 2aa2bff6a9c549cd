[assembly: AssemblyFixture(typeof(PatternAnalyzers.Publish.Tests.PackedPackages))]
[assembly: AssemblyFixture(typeof(PatternAnalyzers.Testing.PostgresServer))]

namespace PatternAnalyzers.Publish.Tests;

/// <summary>One pack and one restore for the whole run: a repository of three projects, committed and restored, that scenarios copy.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("patterns-publish-").FullName;
    private readonly CompilerServer compiler = new();

    public PackedPackages()
    {
        Environment = new Dictionary<string, string>(compiler.Environment)
        {
            // A cache of this run: a package of the same version from an earlier run is never taken.
            ["NUGET_PACKAGES"] = Path.Combine(root, "packages"),
            ["GIT_CONFIG_GLOBAL"] = Path.Combine(root, "no-git-config"),
        };
        Feed = Pack();
        Lay();
        Shell.Expect(Template, Environment, "dotnet", "restore", "Shop.slnx", "--verbosity", "quiet");
    }

    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>The folder with both packages.</summary>
    public string Feed { get; }

    public string Template => Path.Combine(root, "template");

    public string NewFolder() => Path.Combine(root, Guid.NewGuid().ToString("N")[..8]);

    public void Dispose()
    {
        compiler.Dispose();
        Directory.Delete(root, recursive: true);
    }

    private string Pack()
    {
        if (System.Environment.GetEnvironmentVariable("PATTERN_ANALYZERS_PACKED") is { Length: > 0 } packed)
            return packed;

        var feed = Path.Combine(root, "feed");
        foreach (var project in new[] { "PatternAnalyzers", "PatternAnalyzers.Publish" })
            Shell.Expect(
                Checkout.Root,
                new Dictionary<string, string>(),
                "dotnet",
                "pack",
                $"src/{project}",
                "--configuration",
                "Release",
                "--no-build",
                "--output",
                feed,
                "--verbosity",
                "quiet");

        return feed;
    }

    private void Lay()
    {
        Write("../nuget.config", $"""<configuration><packageSources><add key="patterns" value="{Feed}" /></packageSources></configuration>""");
        Write(".gitignore", "bin/\nobj/\nartifacts/\n");
        Write(
            "Shop.slnx",
            """<Solution><Project Path="src/Common/Common.csproj" /><Project Path="src/Stock/Stock.csproj" /><Project Path="src/App/App.csproj" /></Solution>""");
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup><ImplicitUsings>enable</ImplicitUsings><LangVersion>12</LangVersion><NuGetAudit>false</NuGetAudit></PropertyGroup>
              <ItemGroup><PackageReference Include="PatternAnalyzers" Version="{Checkout.Version}" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
        Write(
            "src/Stock/Stock.csproj",
            """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        Write("src/Stock/NodeStockWriterEffect.cs", """
            namespace Shop.Stock;
            /// <summary>Writes the level of an article to the disk.</summary>
            public sealed class NodeStockWriterEffect
            {
                /// <summary>Writes one level.</summary>
                /// <param name="level">The level.</param>
                public async Task ExecuteEffectAsync(int level) => await File.WriteAllTextAsync("level.txt", $"{level}");
            }
            """);
        Write("src/App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Stock/Stock.csproj" /></ItemGroup>
              <ItemGroup><PackageReference Include="PatternAnalyzers.Publish" Version="{Checkout.Version}" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
        Write("src/App/NodeLevelCompute.cs", """
            namespace Shop.App;
            /// <summary>Adds up the levels of all articles.</summary>
            public sealed class NodeLevelCompute
            {
                /// <summary>The sum.</summary>
                /// <param name="levels">The levels.</param>
                /// <returns>Their sum.</returns>
                public int ExecuteCompute(IEnumerable<int> levels) => levels.Sum();
            }

            /// <summary>Counts what is there and writes it down.</summary>
            public sealed class NodeStocktakeOrchestrator(NodeLevelCompute compute, Stock.NodeStockWriterEffect writer)
            {
                /// <summary>All steps.</summary>
                public async Task ExecuteOrchestrationAsync() => await writer.ExecuteEffectAsync(compute.ExecuteCompute([1, 2]));
            }
            """);
        Write("src/Common/Common.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks></PropertyGroup>
              <ItemGroup><PackageReference Include="PatternAnalyzers.Publish" Version="{Checkout.Version}" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
        Write("src/Common/NodeTextCompute.cs", """
            namespace Shop.Common;
            /// <summary>Trims texts.</summary>
            public sealed class NodeTextCompute
            {
                /// <summary>The text without spaces around it.</summary>
                public string ExecuteCompute(string text) => text.Trim();
            }
            """);
        Git("init", "--quiet", "--initial-branch=main");
        Git("remote", "add", "origin", "https://git.example.com/shop/shop.git");
        Git("add", "--all");
        Git("-c", "user.name=Shop", "-c", "user.email=shop@example.com", "commit", "--quiet", "--message=Open the shop");
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(Template, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private void Git(params IEnumerable<string> arguments) => Shell.Expect(Template, Environment, "git", arguments);
}
