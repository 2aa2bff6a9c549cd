[assembly: AssemblyFixture(typeof(PatternAnalyzers.Package.Tests.Harness.PackedPackage))]

namespace PatternAnalyzers.Package.Tests.Harness;

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
        Feed = Packed("PatternAnalyzers");
        Lay(Feed);
        Commit();
        Shell.Expect(Template, Environment, "dotnet", "restore", "Shop.slnx", "--verbosity", "quiet");
    }

    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>The folder of the package under test.</summary>
    public string Feed { get; }

    /// <summary>The folder of the package with the command line; packed when a test asks for it first.</summary>
    public string ToolFeed => tool.Value;

    public string Template => Path.Combine(root, "template");

    public string NewFolder(string name) => Path.Combine(root, "scenarios", Guid.NewGuid().ToString("N")[..8], name);

    /// <summary>A repository of its own kind, outside git and not restored yet.</summary>
    public string NewRepository(string name)
    {
        var target = NewFolder(name);
        Unpack(name, target, name.ToLowerInvariant());
        return target;
    }

    public void Dispose()
    {
        compiler.Dispose();
        Directory.Delete(root, recursive: true);
    }

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
        Unpack("Template", Template, "shop");
        // Not committed: the feed's path is this machine's.
        File.WriteAllText(Path.Combine(root, "nuget.config"),
            $"""<configuration><packageSources><add key="patterns" value="{feed}" /></packageSources></configuration>""");
    }

    // Under their own names these files would act on the folder they lie in here.
    private static void Unpack(string name, string target, string prefix)
    {
        Folders.Copy(Path.Combine(AppContext.BaseDirectory, name), target);
        foreach (var (file, meant) in new[]
        {
            (".props", "Directory.Build.props"), (".packages.props", "Directory.Packages.props"), (".gitignore", ".gitignore")
        })
        {
            var from = Path.Combine(target, prefix + file);
            if (!File.Exists(from))
                continue;
            File.WriteAllText(
                Path.Combine(target, meant),
                File.ReadAllText(from).Replace("$(PatternAnalyzersVersion)", Checkout.Version, StringComparison.Ordinal));
            File.Delete(from);
        }
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
