using System.Diagnostics;
using PatternAnalyzers.Performance.Measuring;

namespace PatternAnalyzers.Performance.Building;

/// <summary>A copy of a code base with intermediate files of its own, built with one package or none.</summary>
internal sealed class BuildTree
{
    private readonly string folder;
    private readonly string project;
    private readonly CompilerHost host;
    private readonly string targets;

    private BuildTree(string folder, string project, Variant variant, CompilerHost host)
    {
        this.folder = folder;
        this.project = project;
        this.host = host;
        targets = folder + ".targets";
        File.WriteAllText(targets, variant.Targets);
    }

    public static BuildTree Of(Source source, Variant variant, string place, CompilerHost host)
    {
        var folder = Path.Combine(place, variant.Name);
        source.CopyTo(folder);
        var tree = new BuildTree(folder, source.Project, variant, host);
        tree.Run(["restore", tree.project, "-nologo", $"-p:RestoreAdditionalProjectSources={Checkout.At("artifacts", "packages")}"]);
        return tree;
    }

    public BuildFigures Rebuild() => Timed("-t:Rebuild");

    /// <summary>A build of what is built already.</summary>
    public BuildFigures NoOp() => Timed();

    /// <summary>The most memory that a compiler of its own needs for any of the projects.</summary>
    public long CompilerPeak()
    {
        var peak = 0L;
        Run(
            ["build", project, "--no-restore", "-nologo", "-t:Rebuild", "-m:1", "-p:UseSharedCompilation=false"],
            process => peak = CompilerMemory.Watch(process));
        return peak;
    }

    private BuildFigures Timed(params string[] arguments)
    {
        var processor = ProcessorClock.Seconds + host.Seconds;
        var clock = Stopwatch.StartNew();
        Run(["build", project, "--no-restore", "-nologo", .. arguments, .. host.Properties]);
        return new BuildFigures(clock.Elapsed.TotalSeconds, ProcessorClock.Seconds + host.Seconds - processor);
    }

    private void Run(IEnumerable<string> arguments, Action<Process>? meanwhile = null)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [.. arguments, $"-p:CustomAfterMicrosoftCommonTargets={targets}", "-p:TreatWarningsAsErrors=false", "-nodeReuse:false", "-v:quiet", "-clp:ErrorsOnly"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Packages as the build target packed them, not as an older cache remembers them.
        start.Environment["NUGET_PACKAGES"] = Checkout.At("artifacts", "cache");
        Command.Output(start, meanwhile);
    }
}
