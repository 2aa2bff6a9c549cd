using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Package.Tests.Harness;

/// <summary>A copy of the restored repository, and what one does with it.</summary>
internal sealed class Shop
{
    private readonly PackedPackage package;

    public Shop(PackedPackage package, string folder = "shop")
        : this(package.NewFolder(folder), package) => Folders.Copy(package.Template, Root);

    /// <summary>A folder that is laid out already.</summary>
    public Shop(string root, PackedPackage package)
    {
        Root = root;
        this.package = package;
    }

    public string Root { get; }

    public string Fragments => At("artifacts", "patterns");

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public string Obj(string project, string framework = "net10.0") => At("src", project, "obj", "Debug", framework);

    public string Facts(string project, string framework = "net10.0") => Path.Combine(Obj(project, framework), "patterns.facts.jsonl");

    public string Fragment(string project, string framework = "net10.0") =>
        Path.Combine(Fragments, $"src~{project}~Shop.{project}.csproj.{framework}.Debug.patterns.json");

    public Manifest Read(string project, string framework = "net10.0") => ManifestFile.Read(Fragment(project, framework));

    /// <summary>A checkout that came about in another way, with what restore left in the template.</summary>
    public static Shop Restored(PackedPackage package, string root)
    {
        foreach (var project in Directory.GetDirectories(Path.Combine(package.Template, "src")))
            Folders.Copy(Path.Combine(project, "obj"), Path.Combine(root, "src", Path.GetFileName(project), "obj"));

        return new Shop(root, package);
    }

    public Built BuildAll(params string[] arguments) => Run("build", "Shop.slnx", ["--no-restore", .. arguments]);

    public Built Build(string project, params string[] arguments) => Run("build", $"src/{project}", ["--no-restore", .. arguments]);

    public Built Run(string command, string project, params string[] arguments) => Invoke("dotnet", [], command, project, arguments);

    /// <summary>Builds as a user whom file permissions bind, which does not hold for root; with a compiler of its own, for the server is bound by nothing.</summary>
    public Built BuildBound(string project, params string[] arguments) => Environment.IsPrivilegedProcess
        ? Invoke(
            "setpriv",
            ["--inh-caps=-dac_override", "--bounding-set=-dac_override", "dotnet"],
            "build",
            $"src/{project}",
            ["--no-restore", "-p:UseSharedCompilation=false", .. arguments])
        : Build(project, ["-p:UseSharedCompilation=false", .. arguments]);

    /// <summary>Builds with no room for files above that size, as on a disk that is full.</summary>
    public Built BuildCramped(string project, int kilobytes, params string[] arguments) => Invoke(
        "bash",
        // Without the trap a process that writes too much is ended before it can be told; without the variable the runtime maps its code through a file in memory, which counts too.
        ["-c", $"trap '' XFSZ; ulimit -f {kilobytes}; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$@\"", "dotnet"],
        "build", $"src/{project}", ["--no-restore", "-p:UseSharedCompilation=false", .. arguments]);

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

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);
    }

    /// <summary>Gives a file a new time and leaves what is in it.</summary>
    public void Touch(string file) => File.SetLastWriteTimeUtc(At(file), DateTime.UtcNow);

    /// <summary>When each of our files was last written, by path.</summary>
    public SortedDictionary<string, DateTime> Times() => new(
        Directory.EnumerateFiles(Root, "*patterns.*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("FileListAbsolute", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(Root, file), File.GetLastWriteTimeUtc), StringComparer.Ordinal);

    private Built Invoke(string program, IEnumerable<string> before, string command, string project, IEnumerable<string> arguments)
    {
        var log = Path.Combine(Root, "..", $"{Guid.NewGuid():N}.log");
        var (exitCode, output) = Shell.Run(Root, package.Environment, program,
            [.. before, command, project, "-nologo", "-v:minimal", "-fl", $"-flp:LogFile={log};Verbosity=detailed", .. arguments]);
        return new Built(exitCode, output, File.ReadAllLines(log));
    }
}
