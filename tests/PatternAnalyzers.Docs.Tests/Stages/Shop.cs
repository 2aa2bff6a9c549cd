[assembly: AssemblyFixture(typeof(PatternAnalyzers.Docs.Tests.Stages.Shop))]

namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>The repository of a reader: packages from a local feed, committed and built once; pages get copies.</summary>
public sealed class Shop : IDisposable
{
    private static readonly string[] Packages = ["PatternAnalyzers", "PatternAnalyzers.Publish", "PatternAnalyzers.Cli"];

    private readonly string root = Directory.CreateTempSubdirectory("patterns-docs-").FullName;
    private readonly CompilerServer compiler = new();

    public Shop()
    {
        Environment = new Dictionary<string, string>(compiler.Environment)
        {
            // A cache of this run: a package of the same version from an earlier run is never taken.
            ["NUGET_PACKAGES"] = At("packages"),
            ["DOTNET_CLI_HOME"] = root,
            ["DOTNET_NOLOGO"] = "1",
            // Its two projects wait for each other: a build that sees two processors starts a second process only to compile all its own code again, half of its processor time.
            ["DOTNET_PROCESSOR_COUNT"] = "1",
            ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
            ["GIT_CONFIG_GLOBAL"] = At("no-git-config"),
            ["PATH"] = At("bin") + Path.PathSeparator + System.Environment.GetEnvironmentVariable("PATH"),
        };
        LayTool();
        LayCode();
        Commit(Template, "Open the shop");
        Shell.Expect(Template, Environment, "dotnet", "build", "-nologo", "-v:quiet", "-tl:off");
        Patterns(Template, "merge artifacts/patterns --output main.json");
    }

    public IReadOnlyDictionary<string, string> Environment { get; }

    public string Template => At("template");

    public string NewFolder() => At(Guid.NewGuid().ToString("N")[..8]);

    /// <summary>A copy of its own for a page.</summary>
    public string NewCopy()
    {
        var folder = NewFolder();
        Shell.Expect(root, Environment, "cp", "--recursive", "--preserve=timestamps", Template, folder);
        return folder;
    }

    /// <summary>Runs the command. Through a shell: a process is looked for beside the tests first, where one of that name lies without all it needs.</summary>
    public void Patterns(string folder, string arguments) => Shell.Expect(folder, Environment, "bash", "-c", "patterns " + arguments);

    public void Commit(string folder, string message)
    {
        Shell.Expect(folder, Environment, "git", "add", "--all");
        Shell.Expect(folder, Environment, "git", "-c", "user.name=Shop", "-c", "user.email=shop@example.com", "commit", "--quiet", "--message", message);
    }

    public void Dispose()
    {
        compiler.Dispose();
        Directory.Delete(root, recursive: true);
    }

    private string At(string name) => Path.Combine(root, name);

    private string Feed()
    {
        if (System.Environment.GetEnvironmentVariable("PATTERN_ANALYZERS_PACKED") is { Length: > 0 } packed)
            return packed;

        foreach (var package in Packages)
            Shell.Expect(
                Checkout.Root,
                new Dictionary<string, string>(),
                "dotnet",
                "pack",
                $"src/{package}",
                "--configuration",
                "Release",
                "--no-build",
                "--output",
                At("feed"),
                "--verbosity",
                "quiet");

        return At("feed");
    }

    // What an installed tool would be: a command of this name on the path.
    private void LayTool()
    {
        Write(At("bin/patterns"), $"#!/bin/sh\nexec dotnet '{Checkout.Cli}' \"$@\"\n");
        Shell.Expect(Checkout.Root, new Dictionary<string, string>(), "chmod", "755", At("bin/patterns"));
    }

    private void LayCode()
    {
        // Not committed: the feed's path is this machine's.
        Write(At("nuget.config"), $"""<configuration><packageSources><clear /><add key="patterns" value="{Feed()}" /></packageSources></configuration>""");
        foreach (var (path, text) in ShopCode.Library().Concat(ShopCode.Application()).Concat(ShopProjects.All()))
            Write(Path.Combine(Template, path), text);

        Shell.Expect(Template, Environment, "git", "init", "--quiet", "--initial-branch=main");
        Shell.Expect(Template, Environment, "git", "remote", "add", "origin", "https://github.com/contoso/shop.git");
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
