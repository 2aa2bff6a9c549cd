using PatternAnalyzers.Core.Behaviour;
using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Catalogues;

public sealed class ManyProjectsTests
{
    private const int Projects = 500;
    private const int TypesInEach = 200;
    private const long Gigabyte = 1L << 30;

    // Processor time, for machines have other work; a bound on sanity, not a measurement: a quadratic step over 100,000 types takes hours.
    [Fact]
    public void FiveHundredProjectsWithAHundredThousandTypes_MergeInBoundedTimeAndMemory()
    {
        var input = Input(Projects, TypesInEach);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = Environment.CpuUsage.TotalTime;

        var manifest = Catalogue.Build(input);

        var spent = Environment.CpuUsage.TotalTime - started;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        TestContext.Current.TestOutputHelper?.WriteLine($"{spent.TotalSeconds:0.0} s, {kept >> 20} MB kept");
        manifest.Patterns.Count.ShouldBe(Projects * TypesInEach);
        manifest.Patterns.Select(pattern => pattern.PatternName).Distinct(StringComparer.Ordinal).Count().ShouldBe(Projects * TypesInEach);
        manifest.Patterns.ShouldAllBe(pattern => pattern.Quality.Usage.Score == .1);
        manifest.Relationships.Count.ShouldBe(Projects * TypesInEach);
        kept.ShouldBeLessThan(Gigabyte);
        spent.ShouldBeLessThan(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void CallsInRingsThroughManyProjects_SettleInBoundedSteps()
    {
        var solution = new Solution(Input(50, 40).Projects);

        var graph = new BehaviourGraph(solution, new Implementations(solution));

        // Each of the two effects of a ring can reach a member once at each distance, and no further than the limit.
        graph.Steps.ShouldBeInRange(1, 50 * 40 * 2 * (Reach.MaximumCost + 1));
    }

    [Fact]
    public void OrderOfManyProjects_ChangesNothing()
    {
        var input = Input(20, 20);
        var turned = input with { Projects = [.. input.Projects.Reverse()] };

        Catalogue.Build(turned).Patterns.Select(Text).ShouldBe(Catalogue.Build(input).Patterns.Select(Text));

        static string Text(Pattern pattern) =>
            string.Join('|', pattern.PatternId, pattern.PatternName, pattern.NodeKind, pattern.HandlerCategory, pattern.Quality.Overall, pattern.Description);
    }

    // Type n of each project calls type n of the next one, round to the first: as many rings as a project has types, each with two effects in it.
    private static CatalogueInput Input(int projects, int types) =>
        Given.Input([.. Enumerable.Range(0, projects).Select(project => Project(project, projects, types))]);

    private static ProjectBuilder Project(int number, int projects, int types)
    {
        var next = "Part" + ((number + 1) % projects);
        var builder = Given.Project("Part" + number);
        for (var type = 0; type < types; type++)
        {
            var target = $"T:{next}.Step{type}";
            builder.Type("Step" + type, unit => unit
                .Evidence(Signals.Interface, "HANDLER/request")
                .Member("Run", member => Effect(member.Calls($"{target}!{next}|Run"), number))
                .Refers("call", target, next, "Run"));
        }

        return builder;
    }

    private static void Effect(MemberBuilder member, int number)
    {
        if (number == 0)
            member.Effect(EffectCategories.File, "File.WriteAllText");
        else if (number == 7)
            member.Effect(EffectCategories.Random, "Random.Next");
    }
}
