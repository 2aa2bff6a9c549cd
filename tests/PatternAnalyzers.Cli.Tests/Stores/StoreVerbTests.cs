namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>The verbs over both stores, from the first publication to the last backup.</summary>
public sealed class StoreVerbTests(PostgresServer server) : IAsyncLifetime
{
    private StoresFixture stores = null!;

    public async ValueTask InitializeAsync() => stores = await StoresFixture.StartAsync(server);

    public ValueTask DisposeAsync() => stores.DisposeAsync();

    [Fact]
    public async Task PublicationsAndTheirRollback_AreTold()
    {
        var first = stores.Manifest("a.json", 0, 4);
        var second = stores.Manifest("b.json", 1, 4, "two");

        (await RunAsync("publish", first, "--dry-run")).Output.ShouldContain(
            "4 new, 0 changed, 0 unchanged, 0 vanished in PostgreSQL; 4 new, 0 changed, 0 unchanged, 0 vanished in Qdrant; the stores agree; nothing was written");
        (await RunAsync("publish", first)).Output.ShouldContain("4 inserted, 0 updated, 0 unchanged, 0 removed");
        (await RunAsync("publish", first)).Output.ShouldContain("0 inserted, 0 updated, 4 unchanged, 0 removed");
        var preview = await RunAsync("publish", second, "--dry-run");
        preview.Output.ShouldContain("  vanished: Useful Pattern 0\n");
        preview.Output.ShouldContain("1 new, 3 changed, 0 unchanged, 1 vanished");
        (await RunAsync("publish", second)).Output.ShouldContain("1 inserted, 3 updated, 0 unchanged, 1 removed");
        (await RunAsync("history", "Useful Pattern 1")).Output.ShouldContain("modified_from");
        (await RunAsync("search", "useful thing", "--type", "EFFECT", "--limit", "1")).Output.ShouldContain("Useful Pattern");
        (await RunAsync("explain", "Useful Pattern 2")).Output.ShouldContain("Useful Pattern 2");
        (await RunAsync("status")).Output.ShouldContain("example.org/shop");
        (await RunAsync("validate")).Output.ShouldContain("PASS stores_agree");

        var rollback = await RunAsync("rollback", "example.org/shop");

        rollback.Output.ShouldContain("rolled back publication");
        rollback.Output.ShouldContain("stands now");
        (await RunAsync("publish", first)).Output.ShouldContain("4 unchanged");
        (await RunAsync("validate")).Output.ShouldContain("0 of 17 checks failed");
    }

    [Fact]
    public async Task DryRun_SaysWhereTheStoresDiffer()
    {
        var first = stores.Manifest("a.json", 0, 2);
        await RunAsync("publish", first);
        await using var other = await StoresFixture.StartAsync(server);

        var preview = (await CliRun.OfAsync(
            "publish",
            first,
            "--dry-run",
            "--store",
            "qdrant+postgres",
            "--postgres-variable",
            stores.Variable,
            "--qdrant-url",
            other.Emulator.Url)).ShouldSucceed();

        preview.Output.ShouldContain("  new in Qdrant: Useful Pattern 0\n");
        preview.Output.ShouldContain("  the stores differ: Useful Pattern 1 (only in PostgreSQL)\n");
        preview.Output.ShouldContain(
            "0 new, 0 changed, 2 unchanged, 0 vanished in PostgreSQL; 2 new, 0 changed, 0 unchanged, 0 vanished in Qdrant; the stores differ in 2 patterns, which publishing sets right; nothing was written");
        (await CliRun.OfAsync("validate", "--store", "qdrant+postgres", "--postgres-variable", stores.Variable, "--qdrant-url", stores.Emulator.Url)).ShouldSucceed();
    }

    [Fact]
    public async Task DatabaseOfAnotherTool_IsCheckedAndBackedUpBeforeAnythingIsPublished()
    {
        PostgresServer.Execute(
            stores.Text,
            """
            CREATE TABLE pattern_lineage_nodes (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), pattern_id text NOT NULL, pattern_name text NOT NULL, pattern_type text NOT NULL, pattern_version text NOT NULL DEFAULT '1.0.0',
                lineage_id uuid NOT NULL, generation int NOT NULL DEFAULT 1, pattern_data jsonb NOT NULL, metadata jsonb, correlation_id uuid NOT NULL, created_at timestamptz DEFAULT now(), UNIQUE (pattern_id, pattern_version));
            INSERT INTO pattern_lineage_nodes (pattern_id, pattern_name, pattern_type, lineage_id, pattern_data, correlation_id) SELECT i, 'file_' || i || '.py', 'code', gen_random_uuid(), '{}', gen_random_uuid() FROM generate_series(1, 1305) i;
            """);
        string[] options = ["--store", "postgres", "--postgres-variable", stores.Variable];

        var check = await CliRun.OfAsync(["validate", .. options]);
        var backup = await CliRun.OfAsync(["backup", stores.At("before"), .. options]);

        check.Exit.ShouldBe(1);
        check.Output.ShouldContain("1305 named like a file or a path");
        check.Output.ShouldContain("1305 nodes that no publication owns, 1305 file name, 1305 no score");
        backup.ShouldSucceed().Output.ShouldContain("pattern_lineage_nodes: 1305");
        stores.Column("SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'public'").ShouldBe(["pattern_lineage_nodes"]);
    }

    [Fact]
    public async Task Backup_IsRestored()
    {
        await RunAsync("publish", stores.Manifest("a.json", 0, 4));
        (await RunAsync("backup", stores.At("backup"))).Output.ShouldContain("files verified");
        await RunAsync("publish", stores.Manifest("b.json", 2, 4, "two"));

        (await RunAsync("restore", stores.At("backup"))).Output.ShouldContain("pattern_lineage_nodes 4");

        (await RunAsync("publish", stores.At("a.json"))).Output.ShouldContain("4 unchanged");
    }

    [Fact]
    public async Task Migration_TellsItsBatches()
    {
        await RunAsync("publish", stores.Manifest("a.json", 0, 320));
        var target = server.NewDatabase();
        Environment.SetEnvironmentVariable(stores.Variable, target);

        var run = (await CliRun.OfAsync("migrate", "--batch-size", "100", "--postgres-variable", stores.Variable, "--qdrant-url", stores.Emulator.Url)).ShouldSucceed();

        run.Output.ShouldContain("[Batch 4/4] Processing patterns 300-320...\n  Inserted: 20/20\n  Quality populated: 20/20\n  Validation: PASS\n");
        run.Output.ShouldContain("320 points, 320 migrated, 0 rows to quarantine");
        server.Drop(target);
    }

    [Fact]
    public async Task MissingConnectionString_IsAUsageError() =>
        (await CliRun.OfAsync("status", "--store", "postgres", "--postgres-variable", "PATTERNS_TEST_NOT_SET")).ShouldFail(2, "PA4201");

    [Fact]
    public async Task Validate_WithoutManifestAndStore_IsAUsageError() => (await CliRun.OfAsync("validate")).ShouldFail(2, "PA2040");

    [Fact]
    public async Task NoSecret_IsEverPrinted()
    {
        const string planted = "s3cr3t-planted";
        Environment.SetEnvironmentVariable(stores.Variable, stores.Text + $";Password={planted}");

        foreach (var arguments in new[]
        {
            new[] { "publish", stores.Manifest("a.json", 0, 4) },
            ["status"],
            ["rollback", "example.org/shop"],
            ["backup", stores.At("backup")]
        })
        {
            var run = await CliRun.OfAsync([.. arguments, .. stores.Options, "--verbosity", "diagnostic"]);

            run.ShouldFail(4, "PA4205");
            (run.Output + run.Error).ShouldNotContain(planted);
        }
    }

    private async Task<CliRun> RunAsync(params string[] arguments) => (await CliRun.OfAsync([.. arguments, .. stores.Options])).ShouldSucceed();
}
