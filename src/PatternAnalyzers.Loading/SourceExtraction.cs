using System.Collections.Concurrent;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors;
using PatternAnalyzers.Loading.Compilations;
using PatternAnalyzers.Loading.Plans;

namespace PatternAnalyzers.Loading;

/// <summary>Extracts facts from plain sources: parses ahead while earlier projects are analysed, and holds few compilations at a time.</summary>
public sealed class SourceExtraction
{
    private readonly LoadPlan plan;
    private readonly SourceOptions options;
    private readonly IProgress<SourceProgress>? progress;
    private readonly CompilationFactory factory;
    private readonly ConcurrentBag<ProjectFacts> facts = [];
    private readonly ConcurrentBag<ProjectFailure> failures = [];
    private int done;

    private SourceExtraction(LoadPlan plan, SourceOptions options, IProgress<SourceProgress>? progress)
    {
        this.plan = plan;
        this.options = options;
        this.progress = progress;
        factory = new CompilationFactory(plan, options);
    }

    /// <summary>Facts of every project.</summary>
    /// <param name="source">Folder, .sln, .slnx or .csproj.</param>
    /// <param name="options">What the user set.</param>
    /// <param name="progress">Told after each project; may be null.</param>
    /// <param name="cancellation">Cancels the extraction.</param>
    public static Task<SourceFacts> ExtractAsync(string source, SourceOptions options, IProgress<SourceProgress>? progress, CancellationToken cancellation) =>
        Task.Run(() => new SourceExtraction(PlanBuilder.Build(source, options, cancellation), options, progress).RunAsync(cancellation), cancellation);

    private async Task<SourceFacts> RunAsync(CancellationToken cancellation)
    {
        await ExtractAllAsync(cancellation).ConfigureAwait(false);
        return new SourceFacts
        {
            Projects = facts
                .OrderBy(static one => one.Header.Project, StringComparer.Ordinal)
                .ThenBy(static one => one.Header.Assembly, StringComparer.Ordinal)
                .ToList(),
            Files = plan.Projects.SelectMany(static project => project.Sources).Distinct(StringComparer.Ordinal).Count(),
            Warnings = plan.Warnings.Concat(factory.Warnings).Order(StringComparer.Ordinal).ToList(),
            Failures = failures.OrderBy(static failure => failure.Project, StringComparer.Ordinal).ToList(),
        };
    }

    private async Task ExtractAllAsync(CancellationToken cancellation)
    {
        using var places = new SemaphoreSlim(Math.Max(1, options.Parallelism));
        var store = new CompilationStore(plan);
        var running = new List<Task>();
        for (var index = 0; index < plan.Projects.Count; index++)
        {
            await places.WaitAsync(cancellation).ConfigureAwait(false);
            var project = plan.Projects[index];
            var loaded = factory.Create(project, store.For(project), cancellation);
            store.Add(index, project, loaded.Compilation);
            running.RemoveAll(static task => task.IsCompletedSuccessfully);
            running.Add(ExtractOneAsync(loaded, places, cancellation));
        }

        await Task.WhenAll(running).ConfigureAwait(false);
    }

    // The one bracketed catch-all: a fault of ours in one project must not cost the user all the others; the caller reports it and fails.
    private async Task ExtractOneAsync(LoadedProject loaded, SemaphoreSlim places, CancellationToken cancellation)
    {
        try
        {
            await Task.Yield();
            var extraction = new ExtractionOptions { Header = loaded.Header, RepositoryRoot = plan.RepositoryRoot, Snippets = options.Snippets };
            facts.Add(await FactsExtraction.ExtractAsync(loaded.Compilation, extraction, loaded.AdditionalFiles, cancellation).ConfigureAwait(false));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            failures.Add(new ProjectFailure(loaded.Header.Project, fault));
        }
        finally
        {
            places.Release();
            progress?.Report(new SourceProgress(Interlocked.Increment(ref done), plan.Projects.Count, loaded.Header.Project));
        }
    }
}
