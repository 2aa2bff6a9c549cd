namespace PatternAnalyzers.Accuracy.Tests.Complexity;

public sealed class ComplexityTests
{
    private const double Floor = .99;

    [Fact]
    public async Task CognitiveComplexityOfOwnSources_IsWhatSonarSays()
    {
        var comparison = new Comparison();
        foreach (var (project, facts) in await OwnSources.MeasuredAsync())
        {
            var theirs = await Sonar.MeasureAsync(project.Compilation, TestContext.Current.CancellationToken);
            // Accessors are judged one by one: the hardest decides.
            foreach (var (file, member, name) in OwnSources.Bodies(facts))
                comparison.Add(name, member.Cognitive, theirs[file].Where(one => one.Line >= member.Line && one.Line < member.Line + member.Lines).Select(one => one.Complexity).DefaultIfEmpty().Max());
        }

        comparison.Report(Floor, least: 400);
    }

    [Fact]
    public async Task CyclomaticComplexityOfOwnMethods_IsWhatTheSdkSays()
    {
        var comparison = new Comparison();
        foreach (var (project, facts) in await OwnSources.MeasuredAsync())
        {
            var theirs = await CodeMetrics.MeasureAsync(project.Compilation, TestContext.Current.CancellationToken);
            foreach (var (file, member, name) in OwnSources.Bodies(facts).Where(body => body.Member.Kind is "method" or "operator"))
                comparison.Add(name, member.Cyclomatic, theirs[file].Where(one => one.Line == member.Line).Select(one => one.Complexity).DefaultIfEmpty().Max());
        }

        comparison.Report(Floor, least: 400);
    }

    private sealed class Comparison
    {
        private readonly List<string> differences = [];
        private int members;
        private int complex;

        public void Add(string name, int ours, int theirs)
        {
            members++;
            complex += theirs > 1 ? 1 : 0;
            if (ours != theirs)
                differences.Add($"{name}: {ours}, expected {theirs}");
        }

        public void Report(double floor, int least)
        {
            var said = $"{differences.Count} of {members} members differ, {complex} of them above 1:\n{string.Join('\n', differences)}";
            TestContext.Current.TestOutputHelper?.WriteLine(said);
            complex.ShouldBeGreaterThan(least);
            (1 - (differences.Count / (double)members)).ShouldBeGreaterThanOrEqualTo(floor, said);
        }
    }
}
