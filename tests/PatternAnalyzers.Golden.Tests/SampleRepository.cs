namespace PatternAnalyzers.Golden.Tests;

/// <summary>The sample as a repository of its own, with a history that is the same on every machine.</summary>
/// <param name="root">Where it is laid; must not exist.</param>
internal sealed class SampleRepository(string root)
{
    private static readonly string[] LeftOut = ["bin", "obj", "artifacts"];

    public string Root { get; } = root;

    public string Manifest => Path.Combine(Root, "artifacts", "merged.json");

    /// <summary>Copies the sample and commits it bit by bit.</summary>
    public SampleRepository Lay()
    {
        Copy(new DirectoryInfo(Checkout.At("samples")), Root);
        Git("2025-10-06T09:00:00Z", "init", "--quiet", "--initial-branch=main");
        Git("2025-10-06T09:00:00Z", "remote", "add", "origin", "https://example.com/acme/orderflow.git");
        foreach (var commit in SampleCommit.History)
        {
            Git(commit.Date, ["add", "--", .. commit.Paths]);
            Git(commit.Date, "commit", "--quiet", $"--message={commit.Message}");
        }

        return this;
    }

    /// <summary>Builds it like anybody would, with the package from the feed.</summary>
    public SampleRepository Build(string feed, CompilerServer compiler)
    {
        var environment = new Dictionary<string, string>(compiler.Environment)
        {
            ["NUGET_PACKAGES"] = Feed.PackageCache,
            ["PatternAnalyzersVersion"] = Checkout.Version,
        };
        Shell.Expect(Root, environment, "dotnet", "build", "OrderFlow/OrderFlow.sln", "--verbosity", "quiet", "--nologo",
            $"-p:RestoreAdditionalProjectSources={feed}");
        return this;
    }

    /// <summary>Merges what the build left.</summary>
    public SampleRepository Merge()
    {
        Shell.Expect(Root, GitEnvironment("2026-08-31T09:00:00Z"), "dotnet", Checkout.Cli, "merge", "artifacts/patterns", "--output", Manifest);
        return this;
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles().Where(Belongs))
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories().Where(folder => !LeftOut.Contains(folder.Name)))
            Copy(folder, Path.Combine(to, folder.Name));
    }

    // A new sentence in the README must not give every commit another SHA, and the golden file with it.
    private static bool Belongs(FileInfo file) => file.Extension is not ".md" and not ".tsv";

    private static Dictionary<string, string> GitEnvironment(string date) => new()
    {
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        ["GIT_AUTHOR_NAME"] = "Ada Example",
        ["GIT_AUTHOR_EMAIL"] = "ada@example.com",
        ["GIT_AUTHOR_DATE"] = date,
        ["GIT_COMMITTER_NAME"] = "Ada Example",
        ["GIT_COMMITTER_EMAIL"] = "ada@example.com",
        ["GIT_COMMITTER_DATE"] = date,
    };

    private void Git(string date, params IEnumerable<string> arguments) => Shell.Expect(Root, GitEnvironment(date), "git", arguments);
}
