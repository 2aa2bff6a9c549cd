using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Publishing.Tests.Contract;

/// <summary>What every store does alike.</summary>
public abstract class StoreContractTests
{
    private readonly Pattern reader = Samples.Pattern("Stock Reader", "Reads levels of stock.").Behaving("reads file System.IO.File.ReadAllText");
    private readonly Pattern writer = Samples.Pattern("Stock Writer", "Saves levels of stock.", PatternType.Effect);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract IPatternStore Store { get; }

    private Task<PublicationResult> Publish(params Pattern[] patterns) => Publish(Samples.Manifest(patterns));

    private Task<PublicationResult> Publish(Manifest manifest) => Store.PublishAsync(manifest, new PublishOptions(), Cancellation);

    [Fact]
    public async Task Publication_TellsWhatItChanged()
    {
        var first = await Publish(reader, writer);
        var second = await Publish(reader with { ContentHash = "other" }, Samples.Pattern("Third"));

        (first.Inserted, first.Updated, first.Unchanged, first.Removed).ShouldBe((2, 0, 0, 0));
        (second.Inserted, second.Updated, second.Unchanged, second.Removed).ShouldBe((1, 1, 0, 1));
        second.PublicationId.ShouldNotBe(first.PublicationId);
    }

    [Fact]
    public async Task PublicationId_FollowsFromRepositoryNumberAndContent()
    {
        var manifest = Samples.Manifest(reader, writer);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(ManifestJson.Serialize(manifest)));

        (await Publish(manifest)).PublicationId.ShouldBe(UuidV5.Of(PatternId.Namespace, $"{Samples.Repository}#1#{hash}").ToString());
    }

    [Fact]
    public async Task ManifestThatStaysInItsFile_IsPublishedLikeOneInMemory()
    {
        using var file = new LargeManifest(300);
        var opened = ManifestFile.Open(file.Location);

        var first = await Publish(opened);
        var again = await Publish(ManifestFile.Read(file.Location));

        opened.Patterns.ShouldNotBeOfType<List<Pattern>>();
        first.Inserted.ShouldBe(300);
        again.ShouldBe(new PublicationResult { Unchanged = 300, PublicationId = first.PublicationId });
        (await Publish(opened with { Patterns = [.. opened.Patterns.Skip(1)] })).Removed.ShouldBe(1);
    }

    [Fact]
    public async Task SamePublicationAgain_IsThePublicationBefore()
    {
        var first = await Publish(reader, writer);

        (await Publish(reader, writer)).ShouldBe(new PublicationResult { Unchanged = 2, PublicationId = first.PublicationId });
    }

    [Fact]
    public async Task Preview_SaysWhatPublishingWouldDoAndDoesNothing()
    {
        var before = await Store.PreviewAsync(Samples.Manifest(reader, writer), Cancellation);
        await Publish(reader, writer);
        var after = await Store.PreviewAsync(Samples.Manifest(reader with { ContentHash = "other" }, Samples.Pattern("Third")), Cancellation);

        before.New.ShouldBe(["Stock Reader", "Stock Writer"]);
        after.New.ShouldBe(["Third"]);
        after.Changed.ShouldBe(["Stock Reader"]);
        after.Vanished.ShouldBe(["Stock Writer"]);
        (await Store.StatusAsync(Cancellation)).Patterns.ShouldBe(2);
    }

    [Fact]
    public async Task FoundPattern_IsThePublishedOne()
    {
        await Publish(reader, writer);

        foreach (var key in new[] { reader.PatternId, reader.PatternId.ToUpperInvariant(), "stock reader", reader.Symbol })
            System.Text.Json.JsonSerializer.Serialize(await Store.FindAsync(key, Cancellation)).ShouldBe(System.Text.Json.JsonSerializer.Serialize(reader));

        (await Store.FindAsync("nobody", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Search_FindsByWordsAndLeavesOthersOut()
    {
        await Publish(reader, writer, Samples.Pattern("Invoice Printer", "Prints invoices."));

        var hits = await Store.SearchAsync(new SearchQuery { Text = "saving stock levels" }, Cancellation);
        hits[0].Name.ShouldBe("Stock Writer");
        hits[0].Why.ShouldContain("words: ");
        hits.Select(hit => hit.Name).ShouldNotContain("Invoice Printer");
        (await Store.SearchAsync(new SearchQuery { Text = "stock levels", Type = PatternType.Effect }, Cancellation))
            .Select(hit => hit.Name)
            .ShouldBe(["Stock Writer"]);
        (await Store.SearchAsync(new SearchQuery { Text = "stock levels", NodeKind = NodeKind.Effect }, Cancellation))
            .Select(hit => hit.Name)
            .ShouldBe(["Stock Reader"]);
        (await Store.SearchAsync(new SearchQuery { Text = "stock levels", Limit = 1 }, Cancellation)).Count.ShouldBe(1);
        (await Store.SearchAsync(new SearchQuery { Text = "stock levels", Repository = "other" }, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task EmptySearch_IsRefused()
    {
        await Publish(reader);

        (await Should.ThrowAsync<PatternsException>(() => Store.SearchAsync(new SearchQuery { Text = " " }, Cancellation))).Code.ShouldBe("PA4011");
    }

    [Fact]
    public async Task Repositories_DoNotTouchEachOther()
    {
        await Publish(reader, writer);
        var other = Samples.Pattern("Invoice", repository: "other");
        await Publish(Samples.Manifest(other) with { Repository = "other" });
        await Publish(Samples.Manifest() with { Repository = "third" });

        var status = await Store.StatusAsync(Cancellation);

        status.Patterns.ShouldBe(3);
        status.Repositories
            .Select(one => (one.Repository, one.Patterns, one.Publications))
            .ShouldBe([(Samples.Repository, 2, 1), ("other", 1, 1), ("third", 0, 1)]);
    }

    [Fact]
    public async Task History_TellsGenerationsAndEvents()
    {
        await Publish(reader, writer);
        await Publish(reader, writer with { ContentHash = "other" });
        await Publish(reader);

        var history = (await Store.HistoryAsync("stock writer", Cancellation))!;

        history.PatternId.ShouldBe(writer.PatternId);
        history.Generations.Select(one => (one.Generation, one.State, one.Origin)).ShouldBe([(2, "deprecated", "modified_from"), (1, "superseded", null)]);
        history.Generations[0].OriginNodeId.ShouldBe(writer.PatternId);
        history.Events.Select(one => one.Type).ShouldBe(["pattern_deprecated", "pattern_modified", "pattern_created"]);
        (await Store.HistoryAsync("nobody", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task History_TellsWhatAMovedPatternWas()
    {
        await Publish(writer);
        await Publish(Samples.Pattern("Level Writer") with { ContentHash = writer.ContentHash });

        (await Store.HistoryAsync("Level Writer", Cancellation))!.Generations.Single().ShouldSatisfyAllConditions(
            one => one.Origin.ShouldBe("derived_from"),
            one => one.OriginNodeId.ShouldBe(writer.PatternId));
    }

    [Fact]
    public async Task Fragment_IsRefused() =>
        (await Should.ThrowAsync<PatternsException>(() => Publish(Samples.Manifest(reader) with { Project = "src/Shop/Shop.csproj" }))).Code.ShouldBe("PA4009");

    [Fact]
    public async Task UnknownRepository_DoesNotReplaceAnotherUnknownOne()
    {
        await Publish(Samples.Manifest(reader) with { Repository = "unknown" });

        (await Should.ThrowAsync<PatternsException>(() => Publish(Samples.Manifest(writer) with { Repository = "unknown" }))).Code.ShouldBe("PA4010");
    }

    [Fact]
    public async Task HostileTexts_ComeBackAsTheyWere()
    {
        var hostile = Samples.Pattern(
            "'; DROP TABLE pattern_lineage_nodes; -- <b>\"名前\" имя ‮א😀\\",
            string.Concat(Enumerable.Repeat("a long text 😀 ", 30_000)));
        await Publish(hostile);

        var found = (await Store.FindAsync(hostile.PatternId, Cancellation))!;
        (found.PatternName, found.Description).ShouldBe((hostile.PatternName, hostile.Description));
        (await Publish(hostile)).Unchanged.ShouldBe(1);
    }

    [Fact]
    public async Task List_IsBestFirstAndInParts()
    {
        var best = Samples.Pattern("Best") with { Quality = new() { Overall = .9, KnownWeight = 1 } };
        var unknown = Samples.Pattern("Unknown") with { Quality = new() };
        await Publish(unknown, reader, best, writer);

        (await Store.ListAsync(new ListQuery(), Cancellation)).Patterns
            .Select(one => one.PatternName)
            .ShouldBe(["Best", "Stock Reader", "Stock Writer", "Unknown"]);
        var part = await Store.ListAsync(new ListQuery { Limit = 2, Offset = 1 }, Cancellation);
        part.Total.ShouldBe(4);
        part.Patterns.Select(one => one.PatternName).ShouldBe(["Stock Reader", "Stock Writer"]);
    }

    [Fact]
    public async Task List_HoldsTheKindThatIsAskedFor()
    {
        var search = Samples.Pattern("Finder") with { PatternSubtype = "search" };
        await Publish(reader, writer, search);
        await Publish(Samples.Manifest(Samples.Pattern("Invoice", repository: "other")) with { Repository = "other" });

        (await Names(new ListQuery { Type = PatternType.Effect })).ShouldBe(["Stock Writer"]);
        (await Names(new ListQuery { Subtype = "search" })).ShouldBe(["Finder"]);
        (await Names(new ListQuery { NodeKind = NodeKind.Effect })).ShouldBe(["Stock Reader"]);
        (await Names(new ListQuery { Repository = "other" })).ShouldBe(["Invoice"]);

        async Task<List<string>> Names(ListQuery query) => [.. (await Store.ListAsync(query, Cancellation)).Patterns.Select(one => one.PatternName)];
    }

    [Fact]
    public async Task Links_ComeFromBothEndsAndFromCurrentPatternsOnly()
    {
        var manifest = Samples.Manifest(reader, writer) with
        {
            Relationships = [Samples.Uses(writer, reader, .3), new Relationship { Source = writer.PatternId, Target = "T:Shop.Saved", Kind = "publishes" }],
        };
        await Publish(manifest);
        await Publish(manifest with { Patterns = [reader, writer with { ContentHash = "other" }] });

        var links = await Store.LinksAsync(writer.PatternId, Cancellation);

        links.ShouldBe(
        [
            new PatternLink { SourceId = writer.PatternId, Source = "Stock Writer", Target = "T:Shop.Saved", Kind = "publishes", Weight = 1 },
            new PatternLink
            {
                SourceId = writer.PatternId,
                Source = "Stock Writer",
                TargetId = reader.PatternId,
                Target = "Stock Reader",
                Kind = "uses",
                Weight = .3
            },
        ]);
        (await Store.LinksAsync(reader.PatternId, Cancellation)).ShouldBe([links[1]]);
        (await Store.LinksAsync("nobody", Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Publications_TellWhatTheyCameTo()
    {
        await Publish(reader, writer);
        await Publish(
            reader with
            {
                Violations = [new Violation { Rule = "ONEX2001", Message = "", FilePath = "", Severity = Severity.High }],
                Quality = reader.Quality with { Overall = .25 }
            },
            writer);
        await Publish(Samples.Manifest(Samples.Pattern("Invoice", repository: "other")) with { Repository = "other" });

        var all = await Store.PublicationsAsync(null, 10, Cancellation);

        all
            .Select(one => (one.Repository, one.Number, one.Inserted, one.Updated))
            .ShouldBe([(Samples.Repository, 1, 2, 0), (Samples.Repository, 2, 0, 1), ("other", 1, 1, 0)]);
        var figures = all[1].Figures!;
        (figures.Patterns, figures.Mean, figures.StandardDeviation, figures.Violations).ShouldBe((2, .5, .25, 1));
        figures.Dimensions.ShouldBe([new("complexity", .9)]);
        (await Store.PublicationsAsync(Samples.Repository, 1, Cancellation)).Select(one => one.Number).ShouldBe([2]);
    }
}
