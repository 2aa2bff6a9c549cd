using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Golden.Tests;

/// <summary>The sample without the package, seen by each front end of the command line.</summary>
public sealed class ExtractedSample : IDisposable
{
    private const string Solution = "OrderFlow/OrderFlow.sln";

    private readonly string scratch = Directory.CreateTempSubdirectory("patterns-front-ends-").FullName;
    private readonly CompilerServer compiler = new();
    private readonly SampleRepository repository;

    public ExtractedSample()
    {
        repository = new SampleRepository(Path.Combine(scratch, "orderflow")).Lay();
        Source = Extract("source", "--source", Solution);
        Build = Extract("build", "--source", Solution, "--mode", "build", "--configuration", "Debug");
        var binlog = Path.Combine(scratch, "build.binlog");
        // A rebuild deletes the facts; without analyzers the next build has only its fallback to make them.
        Run("dotnet", "build", Solution, "--no-restore", "-t:Rebuild", $"-bl:{binlog}", "-p:RunAnalyzers=false", "--verbosity", "quiet", "--nologo");
        Binlog = Extract("binlog", "--binlog", binlog);
        Fallback = Extract(
            "fallback",
            new Dictionary<string, string> { ["RunAnalyzers"] = "false" },
            "--source",
            Solution,
            "--mode",
            "build",
            "--configuration",
            "Debug");
    }

    public Manifest Source { get; }

    public Manifest Build { get; }

    public Manifest Binlog { get; }

    public Manifest Fallback { get; }

    public void Dispose()
    {
        compiler.Dispose();
        Directory.Delete(scratch, recursive: true);
    }

    private Manifest Extract(string name, params string[] arguments) => Extract(name, new Dictionary<string, string>(), arguments);

    private Manifest Extract(string name, Dictionary<string, string> environment, params string[] arguments)
    {
        var output = Path.Combine(scratch, $"{name}.json");
        Run(environment, "dotnet", [Checkout.Cli, "extract", .. arguments, "--output", output]);
        return ManifestFile.Read(output);
    }

    private void Run(string program, params string[] arguments) => Run(new Dictionary<string, string>(), program, arguments);

    private void Run(Dictionary<string, string> more, string program, string[] arguments)
    {
        var environment = new Dictionary<string, string>(compiler.Environment) { ["NUGET_PACKAGES"] = Feed.PackageCache, ["PatternAnalyzersVersion"] = "none" };
        foreach (var (name, value) in more)
            environment[name] = value;
        Shell.Expect(repository.Root, environment, program, arguments);
    }
}
