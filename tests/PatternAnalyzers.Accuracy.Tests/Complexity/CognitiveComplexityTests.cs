using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors;
using PatternAnalyzers.Loading;

namespace PatternAnalyzers.Accuracy.Tests.Complexity;

public sealed class CognitiveComplexityTests
{
    private const double Floor = .99;

    [Fact]
    public async Task OwnSources_AreAsComplexAsSonarSays()
    {
        var (members, differences) = (0, new List<string>());
        foreach (var project in await ProjectsAsync())
        {
            var theirs = await Sonar.MeasureAsync(project.Compilation, TestContext.Current.CancellationToken);
            var facts = await FactsExtraction.ExtractAsync(
                project.Compilation, new ExtractionOptions { Header = project.Header, Snippets = false }, project.AdditionalFiles, TestContext.Current.CancellationToken);
            foreach (var (type, member) in Members(facts))
            {
                members++;
                var expected = theirs[member.FilePath ?? type.FilePath].Where(one => one.Line >= member.Line && one.Line < member.Line + member.Lines).Select(one => one.Complexity).DefaultIfEmpty().Max();
                if (member.Cognitive != expected)
                    differences.Add($"{type.Symbol} {member.Name}: {member.Cognitive}, Sonar {expected}");
            }
        }

        members.ShouldBeGreaterThan(1000);
        (1 - (differences.Count / (double)members)).ShouldBeGreaterThanOrEqualTo(Floor, $"{differences.Count} of {members} differ:\n{string.Join('\n', differences)}");
    }

    private static Task<IReadOnlyList<LoadedProject>> ProjectsAsync()
    {
        var options = new SourceOptions { ToolVersion = "accuracy", RepositoryRoot = Checkout.Root };
        return SourceLoader.LoadAsync(Path.Combine(Checkout.Root, "src"), options, TestContext.Current.CancellationToken);
    }

    // A type declared on the line of its primary constructor would share that line.
    private static IEnumerable<(TypeFact Type, MemberFact Member)> Members(ProjectFacts facts) =>
        from type in facts.Types
        where type.Unit == "type"
        from member in type.Members
        where member.Lines > 0
        select (type, member);
}
