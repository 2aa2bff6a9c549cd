using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Package.Tests;

/// <summary>A copy of the restored repository, and what one does with it.</summary>
internal sealed class Shop
{
    private readonly PackedPackage package;

    public Shop(PackedPackage package, string folder = "shop")
    {
        this.package = package;
        Root = package.NewFolder(folder);
        Folders.Copy(package.Template, Root);
    }

    public string Root { get; }

    public string Fragments => At("artifacts", "patterns");

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public string Obj(string project, string framework = "net10.0") => At("src", project, "obj", "Debug", framework);

    public string Facts(string project, string framework = "net10.0") => Path.Combine(Obj(project, framework), "patterns.facts.jsonl");

    public string Fragment(string project, string framework = "net10.0") =>
        Path.Combine(Fragments, $"src~{project}~Shop.{project}.csproj.{framework}.Debug.patterns.json");

    public Manifest Read(string project, string framework = "net10.0") => ManifestFile.Read(Fragment(project, framework));

    public Built BuildAll(params string[] arguments) => Run("build", "Shop.slnx", ["--no-restore", .. arguments]);

    public Built Build(string project, params string[] arguments) => Run("build", $"src/{project}", ["--no-restore", .. arguments]);

    public Built Run(string command, string project, params string[] arguments)
    {
        var log = Path.Combine(Root, "..", $"{Guid.NewGuid():N}.log");
        var (exitCode, output) = Shell.Run(Root, package.Environment, "dotnet",
            [command, project, "-nologo", "-v:minimal", "-fl", $"-flp:LogFile={log};Verbosity=detailed", .. arguments]);
        return new Built(exitCode, output, File.ReadAllLines(log));
    }

    public string Git(params IEnumerable<string> arguments)
    {
        var (exitCode, output) = Shell.Run(Root, package.Environment, "git", arguments);
        exitCode.ShouldBe(0, output);
        return output.Trim();
    }

    public void Edit(string file, string old, string text)
    {
        var source = File.ReadAllText(At(file));
        source.ShouldContain(old);
        File.WriteAllText(At(file), source.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>When each of our files was last written, by path.</summary>
    public SortedDictionary<string, DateTime> Times() => new(
        Directory.EnumerateFiles(Root, "*patterns.*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("FileListAbsolute", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(Root, file), File.GetLastWriteTimeUtc), StringComparer.Ordinal);
}
