using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Extractors.Tests.Harness;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Extractors.Tests.Robustness;

public sealed class FuzzTests : IDisposable
{
    private const int Mutants = 2000;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task SpoiltFiles_NeverMakeTheAnalyzerThrowAndLeaveFactsThatParse()
    {
        var seeds = Seed.All(Checkout.Root);

        var (types, collapses) = await AnalyzeAsync(Enumerable.Range(0, Mutants).Select(number => Mutant.Number(number, seeds)));

        types.ShouldBeGreaterThan(Mutants, "spoilt files still hold types");
        collapses.ShouldBeLessThan(Mutants / 100, "the compiler itself gives up now and then");
    }

    [Fact]
    public async Task EnormousFiles_NeverMakeTheAnalyzerThrowAndLeaveFactsThatParse()
    {
        var (types, collapses) = await AnalyzeAsync(Mutant.Enormous(Seed.All(Checkout.Root)));

        types.ShouldBeGreaterThan(500);
        collapses.ShouldBe(0);
    }

    [Fact]
    public void EveryWayToSpoilAFile_IsTakenManyTimesAndChangesIt()
    {
        var seeds = Seed.All(Checkout.Root);
        var mutants = Enumerable.Range(0, Mutants).Select(number => Mutant.Number(number, seeds)).ToList();

        foreach (var (name, _) in Mutations.All)
            mutants.Count(mutant => mutant.Ways.Contains(name)).ShouldBeGreaterThan(20, name);
        mutants.Count(mutant => mutant.Text != mutant.Seed.Text).ShouldBeGreaterThan(Mutants * 9 / 10);
        Mutant.Number(7, seeds).Text.ShouldBe(mutants[7].Text);
    }

    private async Task<(int Types, int Collapses)> AnalyzeAsync(IEnumerable<Mutant> mutants)
    {
        var faults = new ConcurrentBag<string>();
        var types = 0;
        var collapses = 0;
        await Parallel.ForEachAsync(mutants, TestContext.Current.CancellationToken, async (mutant, _) =>
        {
            if (await AnalyzeAsync(mutant, Path.Combine(folder, Guid.NewGuid().ToString("N")), faults) is { } found)
                Interlocked.Add(ref types, found);
            else
                Interlocked.Increment(ref collapses);
        });

        faults.Order(StringComparer.Ordinal).ShouldBeEmpty();
        return (types, collapses);
    }

    // Null when the compiler failed by itself: what an analyzer throws is caught and told to the handler below, so nothing of ours comes out here.
    private static async Task<int?> AnalyzeAsync(Mutant mutant, string file, ConcurrentBag<string> faults)
    {
        var compilation = (Extraction.FromFiles((mutant.Seed.Path, mutant.Text)) with { Documentation = DocumentationMode.Parse, Output = mutant.Output }).Compile();
        compilation = compilation.WithOptions(compilation.Options.WithNullableContextOptions(mutant.Nullable));
        var options = new CompilationWithAnalyzersOptions(
            Settings(mutant, file),
            onAnalyzerException: (exception, _, _) => faults.Add(mutant + ": " + exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        try
        {
            var diagnostics = await compilation.WithAnalyzers([new PatternFactsAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
            foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Id == "AD0001"))
                faults.Add(mutant + ": " + diagnostic.GetMessage());
        }
        catch (Exception exception) when (exception is not OperationCanceledException
            && exception.StackTrace?.Contains("PatternAnalyzers.Extractors.Bodies", StringComparison.Ordinal) != true)
        {
            return null;
        }

        return Parsed(mutant, file, faults);
    }

    private static int Parsed(Mutant mutant, string file, ConcurrentBag<string> faults)
    {
        try
        {
            using var classified = ClassifiedFacts.Read(file, commit: null);
            classified.WriteTo(file + ".json");
            ManifestFile.Read(file + ".json");
            return FactsFile.Read(file).Types.Count;
        }
        catch (PatternAnalyzers.Core.Errors.PatternsException exception)
        {
            faults.Add(mutant + ": " + exception.Message);
            return 0;
        }
        finally
        {
            File.Delete(file);
            File.Delete(file + ".json");
        }
    }

    private static AnalyzerOptions Settings(Mutant mutant, string file)
    {
        var settings = new MemoryOptions(new Dictionary<string, string>
        {
            ["pattern_analyzers.facts_file"] = file,
            ["pattern_analyzers.repository_root"] = "/repo",
            ["pattern_analyzers.project"] = "src/App/App.csproj",
            ["pattern_analyzers.profile"] = mutant.Profile,
            ["pattern_analyzers.fragment"] = "true",
        });
        return new AnalyzerOptions(
            mutant.Contract is null ? [] : [new MemoryText("/repo/" + Path.GetDirectoryName(mutant.Seed.Path) + "/contract.yaml", mutant.Contract)],
            settings);
    }
}
