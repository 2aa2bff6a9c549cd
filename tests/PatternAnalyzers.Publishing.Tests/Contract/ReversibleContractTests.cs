using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Tests.Contract;

/// <summary>What every store does alike when a publication is taken back.</summary>
public abstract class ReversibleContractTests
{
    private readonly Pattern reader = Samples.Pattern("Stock Reader", "Reads levels of stock.");
    private readonly Pattern writer = Samples.Pattern("Stock Writer", "Saves levels of stock.", PatternType.Effect);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract IPatternStore Store { get; }

    [Fact]
    public async Task LatestPublication_IsTakenBack()
    {
        var first = await Publish(reader, writer);
        var second = await Publish(reader with { ContentHash = "other" }, Samples.Pattern("Third"));

        var result = await Rollback(Samples.Repository);

        (result.Repository, result.PublicationId, result.Standing).ShouldBe((Samples.Repository, second.PublicationId, first.PublicationId));
        (await Store.FindAsync("Third", Cancellation)).ShouldBeNull();
        (await Store.HistoryAsync("Stock Reader", Cancellation))!.Generations.Count.ShouldBe(1);
        (await Store.SearchAsync(new SearchQuery { Text = "saving stock levels" }, Cancellation))[0].Name.ShouldBe("Stock Writer");
        (await Store.StatusAsync(Cancellation)).Repositories
            .Single()
            .ShouldSatisfyAllConditions(one => one.Publications.ShouldBe(1), one => one.Patterns.ShouldBe(2));
        (await Publish(reader, writer)).ShouldBe(new PublicationResult { Unchanged = 2, PublicationId = first.PublicationId });
    }

    [Fact]
    public async Task SeveralPublications_AreTakenBackOneByOne()
    {
        var first = await Publish(reader);
        var second = await Publish(reader, writer);
        var third = await Publish(writer with { Description = "Something else." });

        (await Rollback(third.PublicationId)).Standing.ShouldBe(second.PublicationId);
        (await Rollback(second.PublicationId)).Standing.ShouldBe(first.PublicationId);
        (await Rollback(first.PublicationId)).Standing.ShouldBeNull();

        (await Store.StatusAsync(Cancellation)).Patterns.ShouldBe(0);
        (await Publish(reader, writer)).Inserted.ShouldBe(2);
    }

    [Fact]
    public async Task SamePublicationAfterARollback_IsAnotherOne()
    {
        await Publish(reader);
        var second = await Publish(reader, writer);
        await Rollback(Samples.Repository);

        var again = await Publish(reader, writer);

        again.Inserted.ShouldBe(1);
        again.PublicationId.ShouldNotBe(second.PublicationId);
    }

    [Fact]
    public async Task PublicationThatOnlyNamesAnotherCommit_IsTakenBack()
    {
        var first = await Publish(reader);
        await Store.PublishAsync(Samples.Manifest(reader) with { Commit = new string('f', 40) }, new PublishOptions(), Cancellation);

        (await Rollback(Samples.Repository)).Standing.ShouldBe(first.PublicationId);

        (await Store.StatusAsync(Cancellation)).Repositories.Single().Commit.ShouldBe(Samples.Manifest().Commit);
    }

    [Fact]
    public async Task OtherRepositories_StayAsTheyAre()
    {
        await Publish(reader);
        await Store.PublishAsync(
            Samples.Manifest(Samples.Pattern("Invoice", repository: "other")) with { Repository = "other" },
            new PublishOptions(),
            Cancellation);

        await Rollback(Samples.Repository);

        (await Store.StatusAsync(Cancellation)).Repositories.Single().Repository.ShouldBe("other");
        (await Store.FindAsync("Invoice", Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task OlderOrUnknownPublication_IsRefusedAndNothingChanges()
    {
        var first = await Publish(reader);
        await Publish(reader, writer);

        foreach (var target in new[] { first.PublicationId, "nobody" })
            (await Should.ThrowAsync<PatternsException>(() => Rollback(target))).Code.ShouldBe("PA4216");

        (await Store.StatusAsync(Cancellation)).Patterns.ShouldBe(2);
    }

    private Task<PublicationResult> Publish(params Pattern[] patterns) => Store.PublishAsync(Samples.Manifest(patterns), new PublishOptions(), Cancellation);

    private Task<RollbackResult> Rollback(string target) => ((IReversibleStore)Store).RollbackAsync(target, Cancellation);
}
