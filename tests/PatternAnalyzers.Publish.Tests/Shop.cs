namespace PatternAnalyzers.Publish.Tests;

/// <summary>A copy of the restored repository, and what one does with it.</summary>
internal sealed class Shop
{
    private readonly PackedPackages packages;

    public Shop(PackedPackages packages)
    {
        this.packages = packages;
        Root = packages.NewFolder();
        Copy(packages.Template, Root);
    }

    public string Root { get; }

    public string Database => At("artifacts", "patterns", "patterns.db");

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Builds a project as CI does, with a binary log.</summary>
    public Built Build(string project, IReadOnlyDictionary<string, string>? environment = null, params string[] arguments)
    {
        var log = Path.Combine(Root, $"{Guid.NewGuid():N}.binlog");
        var all = new Dictionary<string, string>(packages.Environment);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            all[name] = value;

        var (exitCode, output) = Shell.Run(
            Root,
            all,
            "dotnet",
            ["build", $"src/{project}", "--no-restore", "-nologo", "-v:minimal", "-tl:off", $"-bl:{log}", .. arguments]);
        return new Built(exitCode, output, log);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));

        foreach (var folder in Directory.GetDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
