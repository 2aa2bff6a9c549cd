namespace PatternAnalyzers.Package.Tests;

/// <summary>The command line as its users get it: installed from a feed, run from a folder of theirs.</summary>
public sealed class ToolTests(PackedPackage package) : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("patterns-tool-").FullName;

    [Fact]
    public void InstalledTool_ExtractsPublishesAndSearches()
    {
        Run("dotnet", "tool", "install", "PatternAnalyzers.Cli", "--tool-path", "tools", "--version", Checkout.Version, "--configfile", Feed());
        var patterns = Path.Combine(root, "tools", OperatingSystem.IsWindows() ? "patterns.exe" : "patterns");

        Run(patterns, "--version").ShouldStartWith(Checkout.Version);
        Run(patterns, "extract", "--source", package.Template, "--output", "patterns.json").ShouldContain("manifest patterns.json written");
        // SQLite brings native code of its own.
        Run(patterns, "publish", "patterns.json", "--database", "patterns.db").ShouldContain("published");
        Run(patterns, "search", "writes stock", "--database", "patterns.db", "--json").ShouldContain("pattern_id");
    }

    [Fact]
    public void ToolManifestOfInit_IsRestored()
    {
        Directory.CreateDirectory(Path.Combine(root, "src"));
        File.WriteAllText(Path.Combine(root, "src", "Shop.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\"></Project>");
        Run("dotnet", Checkout.Cli, "init", ".", "--yes").ShouldContain("wrote .config/dotnet-tools.json");

        Run("dotnet", "tool", "restore", "--configfile", Feed());

        Run("dotnet", "patterns", "--version").ShouldStartWith(Checkout.Version);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string Feed()
    {
        var config = Path.Combine(root, "feed.config");
        File.WriteAllText(
            config,
            $"""<configuration><packageSources><clear /><add key="patterns" value="{package.ToolFeed}" /></packageSources></configuration>""");
        return config;
    }

    private string Run(string program, params string[] arguments) =>
        Shell.Expect(
            root,
            new Dictionary<string, string>
            {
                ["NUGET_PACKAGES"] = Path.Combine(root, "packages"),
                ["DOTNET_CLI_HOME"] = root,
                ["DOTNET_NOLOGO"] = "1",
                ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1"
            },
            program,
            arguments);
}
