using Microsoft.CodeAnalysis;
using PatternAnalyzers.Loading.Compilations;
using PatternAnalyzers.Loading.Plans;

namespace PatternAnalyzers.Loading;

/// <summary>Loads plain sources without restore and without MSBuild.</summary>
public static class SourceLoader
{
    /// <summary>Every project of a folder, solution or project file, references first. Holds all of them in memory; extraction does not.</summary>
    /// <param name="source">Folder, .sln, .slnx or .csproj.</param>
    /// <param name="options">What the user set.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static Task<IReadOnlyList<LoadedProject>> LoadAsync(string source, SourceOptions options, CancellationToken cancellation) =>
        Task.Run<IReadOnlyList<LoadedProject>>(() => Load(source, options, cancellation), cancellation);

    private static List<LoadedProject> Load(string source, SourceOptions options, CancellationToken cancellation)
    {
        var plan = PlanBuilder.Build(source, options, cancellation);
        var factory = new CompilationFactory(plan, options);
        var compilations = new List<Compilation>();
        var loaded = new List<LoadedProject>();
        foreach (var project in plan.Projects)
        {
            var one = factory.Create(project, project.References.Select(index => compilations[index]), cancellation);
            compilations.Add(one.Compilation);
            loaded.Add(one);
        }

        return loaded;
    }
}
