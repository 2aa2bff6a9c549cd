namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>A PostgreSQL server whose disk is full: the publication ends with a code, nothing is lost, and the next run is right once there is room.</summary>
public sealed class FullServerTests
{
    private const int Patterns = 1200;

    // What no publication owns is left out, and so is its journal, which keeps what broke off.
    private const string Rows = """
        SELECT md5(string_agg(r, ',' ORDER BY r)), count(*) FROM (
            SELECT to_jsonb(n)::text r FROM pattern_lineage_nodes n UNION ALL SELECT to_jsonb(s)::text FROM pattern_node_states s
            UNION ALL SELECT to_jsonb(m)::text FROM pattern_quality_metrics m UNION ALL SELECT to_jsonb(e)::text FROM pattern_lineage_events e) t
        """;

    [Theory]
    [InlineData(false, 0)]
    [InlineData(false, 600)]
    [InlineData(true, 0)]
    public async Task PublicationOverBothStores_IsToldAndTheNextRunIsRight(bool log, int kilobytes)
    {
        using var server = new CrampedServer(log);
        await using var stores = await StoresFixture.StartAsync(server.Text);
        var first = stores.Manifest("a.json", 0, Patterns);
        var second = stores.Manifest("b.json", 0, Patterns, "two");
        (await CliRun.OfAsync(["publish", first, .. stores.Options])).ShouldSucceed();
        var before = stores.Column(Rows);
        server.Fill(kilobytes);

        var refused = await PublisherProcess.RunAsync(
            new Dictionary<string, string> { [stores.Variable] = stores.Text },
            ["publish", second, .. stores.Options]);

        refused.Exit.ShouldBe(4, refused.Error);
        refused.Error.ShouldMatch("error PA(4204|4209|4215|4301): ");
        server.Free();
        stores.Column(Rows).ShouldBe(before);
        (await CliRun.OfAsync(["publish", second, .. stores.Options])).ShouldSucceed().Output.ShouldContain($"{Patterns} updated");
        (await CliRun.OfAsync(["validate", .. stores.Options])).ShouldSucceed().Output.ShouldContain("0 of 17 checks failed");
        (await CliRun.OfAsync(["rollback", "example.org/shop", .. stores.Options])).ShouldSucceed();
        (await CliRun.OfAsync(["publish", first, "--dry-run", .. stores.Options]))
            .ShouldSucceed().Output
            .ShouldContain($"0 changed, {Patterns} unchanged, 0 vanished in Qdrant; the stores agree");
    }
}
