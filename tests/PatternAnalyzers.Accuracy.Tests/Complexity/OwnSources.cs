using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors;
using PatternAnalyzers.Loading;

namespace PatternAnalyzers.Accuracy.Tests.Complexity;

/// <summary>Our own sources, compiled and measured by the product.</summary>
internal static class OwnSources
{
    private static readonly Lazy<Task<IReadOnlyList<(LoadedProject Project, ProjectFacts Facts)>>> Measured = new(ReadAsync);

    public static Task<IReadOnlyList<(LoadedProject Project, ProjectFacts Facts)>> MeasuredAsync() => Measured.Value;

    /// <summary>Members that have a body, with the file they are in.</summary>
    public static IEnumerable<(string File, MemberFact Member, string Name)> Bodies(ProjectFacts facts) =>
        from type in facts.Types
        where type.Unit == "type"
        from member in type.Members
        where member.Lines > 0
        select (member.FilePath ?? type.FilePath, member, $"{type.Symbol} {member.Name}");

    private static async Task<IReadOnlyList<(LoadedProject, ProjectFacts)>> ReadAsync()
    {
        var options = new SourceOptions { ToolVersion = "accuracy", RepositoryRoot = Checkout.Root };
        var measured = new List<(LoadedProject, ProjectFacts)>();
        foreach (var project in await SourceLoader.LoadAsync(Path.Combine(Checkout.Root, "src"), options, CancellationToken.None))
            measured.Add((project, await FactsExtraction.ExtractAsync(project.Compilation, new ExtractionOptions { Header = project.Header, Snippets = false }, project.AdditionalFiles, CancellationToken.None)));
        return measured;
    }
}
