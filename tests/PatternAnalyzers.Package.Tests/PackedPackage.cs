[assembly: AssemblyFixture(typeof(PatternAnalyzers.Package.Tests.PackedPackage))]

namespace PatternAnalyzers.Package.Tests;

/// <summary>One pack and one restore for the whole run: a small repository, committed and restored, that scenarios copy.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("patterns-package-").FullName;
    private readonly CompilerServer compiler = new();
    private readonly Lazy<string> tool;

    public PackedPackage()
    {
        tool = new(PackTool);
        Environment = new Dictionary<string, string>(compiler.Environment)
        {
            // A cache of this run: a package of the same version from an earlier run is never taken.
            ["NUGET_PACKAGES"] = Path.Combine(root, "packages"),
            ["GIT_CONFIG_GLOBAL"] = Path.Combine(root, "no-git-config"),
            ["GIT_AUTHOR_DATE"] = "2024-05-06T07:08:09Z",
            ["GIT_COMMITTER_DATE"] = "2024-05-06T07:08:09Z",
        };
        Lay(Feed());
        Commit();
        Shell.Expect(Template, Environment, "dotnet", "restore", "Shop.slnx", "--verbosity", "quiet");
    }

    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>The folder of the package with the command line; packed when a test asks for it first.</summary>
    public string ToolFeed => tool.Value;

    public string Template => Path.Combine(root, "template");

    public string NewFolder(string name) => Path.Combine(root, "scenarios", Guid.NewGuid().ToString("N")[..8], name);

    public void Dispose()
    {
        compiler.Dispose();
        Directory.Delete(root, recursive: true);
    }

    private string Feed() => Packed("PatternAnalyzers");

    private string PackTool() => Packed("PatternAnalyzers.Cli");

    private string Packed(string project)
    {
        var packed = System.Environment.GetEnvironmentVariable("PATTERN_ANALYZERS_PACKED");
        if (!string.IsNullOrEmpty(packed))
            return packed;

        var feed = Path.Combine(root, "feed");
        Shell.Expect(Checkout.Root, new Dictionary<string, string>(), "dotnet", "pack", $"src/{project}/{project}.csproj",
            "--configuration", "Release", "--output", feed, "--verbosity", "quiet");
        return feed;
    }

    private void Lay(string feed)
    {
        Folders.Copy(Path.Combine(AppContext.BaseDirectory, "Template"), Template);
        // Under their own names these would act on the folder they lie in here.
        File.Move(Path.Combine(Template, "shop.props"), Path.Combine(Template, "Directory.Build.props"));
        File.Move(Path.Combine(Template, "shop.gitignore"), Path.Combine(Template, ".gitignore"));
        var props = Path.Combine(Template, "Directory.Build.props");
        File.WriteAllText(props, File.ReadAllText(props).Replace("$(PatternAnalyzersVersion)", Checkout.Version, StringComparison.Ordinal));
        // Not committed: the feed's path is this machine's.
        File.WriteAllText(Path.Combine(Template, "..", "nuget.config"),
            $"""<configuration><packageSources><add key="patterns" value="{feed}" /></packageSources></configuration>""");
    }

    private void Commit()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Git("remote", "add", "origin", "https://git.example.com/shop/shop.git");
        Git("add", "--all");
        Git("-c", "user.name=Shop", "-c", "user.email=shop@example.com", "commit", "--quiet", "--message=Open the shop");
    }

    private void Git(params IEnumerable<string> arguments) => Shell.Expect(Template, Environment, "git", arguments);
}
