using System.Globalization;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Core.Tests.Scoring;

public sealed class ScorerTests
{
    [Fact]
    public void Weights_AddUpToOne() => Weights.Rows(new Quality()).Sum(row => row.Weight).ShouldBe(1, 1e-12);

    [Fact]
    public void Overall_IsTheWeightedMean()
    {
        var quality = Scorer.Score(Scored.Input() with { UsageMembers = 5, Outcome = Scored.Broken(Severity.High) });

        // .25·1 + .25·0 + .20·.5 + .20·.9 + .10·1
        quality.Overall.ShouldBe(0.63);
        quality.KnownWeight.ShouldBe(1);
    }

    [Fact]
    public void UnknownDimensions_AreLeftOutAndTheRestIsRenormalised()
    {
        var quality = Scorer.Score(
            Scored.Input() with { UsageUnknownReason = "entry_point", RecencyUnknownReason = "not_in_git", Outcome = new RuleOutcome() });
        quality.KnownWeight.ShouldBe(0.5);
        quality.Overall.ShouldBe(0.5);
    }

    [Fact]
    public void NothingKnown_HasNoOverall()
    {
        var quality = Scorer.Reweigh(new Quality(), Scorer.Hybrid);
        quality.Overall.ShouldBeNull();
        quality.KnownWeight.ShouldBe(0);
    }

    [Fact]
    public void Static_LeavesUsageAndRecencyOutButKeepsThem()
    {
        var hybrid = Scorer.Score(Scored.Input() with { UsageMembers = 0 });
        var quality = Scorer.Reweigh(hybrid, Scorer.Static);
        quality.KnownWeight.ShouldBe(0.7);
        quality.Overall.ShouldBe(0.6429);
        quality.Usage.ShouldBe(hybrid.Usage);
        Scorer.Reweigh(quality, Scorer.Hybrid).ShouldBe(hybrid);
        Scorer.Score(Scored.Input() with { UsageMembers = 0, Algorithm = Scorer.Static }).Overall.ShouldBe(0.6429);
    }

    [Fact]
    public void UnknownAlgorithm_IsAUsersMistake()
    {
        var fault = Should.Throw<PatternsException>(() => Scorer.Reweigh(new Quality(), "random"));
        fault.Code.ShouldBe("PA2301");
        fault.ExitCode.ShouldBe(ExitCode.Usage);
        fault.Message.ShouldContain("'random'");
    }

    [Fact]
    public void AnyInput_ScoresWithinBoundsToFourDecimalsAndExplainsWhatIsUnknown()
    {
        var random = new Random(42);
        for (var round = 0; round < 2_000; round++)
        {
            var input = Any(random);
            var quality = Scorer.Score(input);
            foreach (var (_, _, dimension) in Weights.Rows(quality))
            {
                (dimension.Score is null).ShouldBe(dimension.UnknownReason is not null);
                Check(dimension.Score);
            }

            Check(quality.Overall);
            var known = Counted(quality, input.Algorithm);
            quality.Overall!.Value.ShouldBeInRange(known.Min(row => row.Dimension.Score!.Value) - 1e-4, known.Max(row => row.Dimension.Score!.Value) + 1e-4);
            quality.KnownWeight.ShouldBe(known.Sum(row => row.Weight), 1e-9);
        }
    }

    [Fact]
    public void BetterDimension_NeverLowersTheOverall()
    {
        var random = new Random(43);
        for (var round = 0; round < 500; round++)
        {
            var input = Any(random) with { UsageUnknownReason = null, UsageMembers = random.Next(9), Algorithm = Scorer.Hybrid };
            var better = input with { UsageMembers = input.UsageMembers + 1 };
            Scorer.Score(better).Overall!.Value.ShouldBeGreaterThan(Scorer.Score(input).Overall!.Value);
        }
    }

    [Fact]
    public void WorkedExamplesOfThePage_AreWhatTheScorerSays()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "scores.md"));
        var rows = WorkedExamples.All.Select(example => WorkedExamples.Row(example.Title, Scorer.Score(example.Input)));
        rows.Where(row => !page.Contains(row, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static List<(string Name, double Weight, Dimension Dimension)> Counted(Quality quality, string algorithm) =>
        [.. Weights.Rows(quality).Where(row => row.Dimension.Score is not null && (algorithm == Scorer.Hybrid || row.Name is not ("usage" or "recency")))];

    private static void Check(double? score)
    {
        if (score is not { } value)
            return;
        value.ShouldBeInRange(0, 1);
        double.Parse(value.ToString("0.####", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ShouldBe(value);
    }

    private static ScoreInput Any(Random random)
    {
        var members = Enumerable.Range(0, random.Next(4)).Select(_ => Scored.Member(random.Next(40), random.Next(30), random.Next(5))).ToArray();
        return new ScoreInput
        {
            Type = Scored.Type("OrderBook", random.Next(2) == 0 ? "" : "Keeps bids apart from asks.", members),
            Outcome = random.Next(4) == 0 ? new RuleOutcome() : Scored.Broken([.. Enumerable.Range(0, random.Next(6)).Select(_ => (Severity)random.Next(4))]),
            UsageMembers = random.Next(3) == 0 ? null : random.Next(30),
            UsageUnknownReason = random.Next(3) == 0 ? "entry_point" : null,
            NewestCommitTime = random.Next(3) == 0 ? null : Scored.Head - random.Next(100_000_000),
            HeadTime = Scored.Head,
            RecencyUnknownReason = random.Next(3) == 0 ? "dirty" : null,
            Algorithm = random.Next(2) == 0 ? Scorer.Hybrid : Scorer.Static,
        };
    }
}
