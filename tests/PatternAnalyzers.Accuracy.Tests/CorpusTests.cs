using PatternAnalyzers.Accuracy.Anonymising;
using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Floors;
using PatternAnalyzers.Accuracy.Labels;
using PatternAnalyzers.Accuracy.Reports;

namespace PatternAnalyzers.Accuracy.Tests;

/// <summary>The corpus itself, and what the product makes of it.</summary>
public sealed class CorpusTests
{
    private static readonly Lazy<Task<Evaluation>> Measured = new(() => Evaluation.MakeAsync(CorpusFolder.InCheckout, CancellationToken.None));

    public static TheoryData<string> FloorNames => [.. FloorTable.All.Select(floor => floor.Name)];

    public CorpusTests() => Assert.SkipUnless(CorpusFolder.InCheckout.Exists, "This checkout has no corpus.");

    [Theory]
    [InlineData(nameof(CorpusSet.Develop))]
    [InlineData(nameof(CorpusSet.HeldOut))]
    public void EveryPart_Compiles(string set) => Parts(set).SelectMany(part => part.Errors()).ShouldBeEmpty();

    [Theory]
    [InlineData(nameof(CorpusSet.Develop))]
    [InlineData(nameof(CorpusSet.HeldOut))]
    public void EveryAnonymisedPart_Compiles(string set) => new AnonymousSet(Parts(set)).Parts.SelectMany(part => part.Errors()).ShouldBeEmpty();

    [Theory]
    [InlineData(nameof(CorpusSet.Develop))]
    [InlineData(nameof(CorpusSet.HeldOut))]
    public void EveryLabel_IsOfATypeInTheCorpus(string set)
    {
        var declared = Parts(set).SelectMany(part => part.Types()).Select(type => type.GetDocumentationCommentId()).ToHashSet(StringComparer.Ordinal);

        LabelFile.Read(CorpusFolder.InCheckout.Gold(Enum.Parse<CorpusSet>(set)))
            .Select(label => label.Symbol)
            .Where(symbol => !declared.Contains(symbol.Split('#')[0].Split('@')[0]))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryPatternFoundInTheSetDevelopedOn_HasALabel() =>
        (await Measured.Value).Measurements.Where(one => one.Set == CorpusSet.Develop).Sum(one => one.Unlabelled).ShouldBe(0);

    // To label it somebody would have to look at it; the page shows how many there are.
    [Fact]
    public async Task HardlyAnyPatternFoundInTheSetHeldOut_HasNone() =>
        (await Measured.Value).Measurements.Where(one => one.Set == CorpusSet.HeldOut).ShouldAllBe(one => one.Unlabelled * 100 <= one.Rows.Count);

    [Theory, MemberData(nameof(FloorNames))]
    public async Task Figure_HoldsWhatWasReached(string name)
    {
        var floor = FloorTable.All.Single(one => one.Name == name);

        floor.Measure(await Measured.Value).ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(floor.Held);
    }

    [Fact]
    public async Task CommittedPage_IsWhatTheCodeMeasures()
    {
        var page = AccuracyPage.Of(await Measured.Value);

        PageFile.Says(page).ShouldBeTrue("docs/accuracy.md is stale; run 'dotnet run --project build -- accuracy' and commit it.");
    }

    private static IReadOnlyList<CorpusPart> Parts(string set) => new CorpusLoader(CorpusFolder.InCheckout).Load(Enum.Parse<CorpusSet>(set));
}
