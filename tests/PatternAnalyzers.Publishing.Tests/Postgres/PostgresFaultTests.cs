using Npgsql;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Postgres;

namespace PatternAnalyzers.Publishing.Tests.Postgres;

public sealed class PostgresFaultTests(PostgresServer server) : IDisposable
{
    private const string Planted = "s3cr3t-planted";

    private readonly PostgresFixture fixture = new(server);
    private readonly Manifest manifest = Samples.Manifest(Samples.Pattern("Stock Reader"));

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task WrongPassword_IsToldWithoutIt() => (await Refused(Changed(text => text.Password = Planted))).Code.ShouldBe("PA4205");

    [Fact]
    public async Task NobodyListening_IsTold() => (await Refused(Changed(text => text.Port = 1))).Code.ShouldBe("PA4204");

    [Fact]
    public async Task MissingDatabase_IsTold() => (await Refused(Changed(text => text.Database = "no_such_database"))).Code.ShouldBe("PA4206");

    [Theory, InlineData("this is no connection string"), InlineData("Host="), InlineData("Nonsense=1;Password=" + Planted)]
    public async Task MalformedText_IsTold(string text) => (await Refused(text)).Code.ShouldBe("PA4202");

    [Fact]
    public async Task MissingVariable_IsTold()
    {
        var store = new PostgresStore(new PostgresStoreOptions { Environment = _ => null });

        var refused = await Should.ThrowAsync<PatternsException>(() => store.StatusAsync(PostgresFixture.Cancellation));

        (refused.Code, refused.ExitCode).ShouldBe(("PA4201", ExitCode.Usage));
    }

    [Fact]
    public async Task TextInAFile_IsRead()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, fixture.Text + "\n");
        var store = new PostgresStore(new PostgresStoreOptions { Variable = "MINE", Environment = name => name == "MINE_FILE" ? path : null });

        (await store.PublishAsync(manifest, new PublishOptions(), PostgresFixture.Cancellation)).Inserted.ShouldBe(1);
        File.Delete(path);
        (await Should.ThrowAsync<PatternsException>(() => store.StatusAsync(PostgresFixture.Cancellation))).Code.ShouldBe("PA4203");
    }

    [Fact]
    public async Task SeveralHosts_TheOneThatAnswersIsTaken()
    {
        var text = Changed(builder =>
        {
            builder.Host = $"127.0.0.1:1,127.0.0.1:{builder.Port}";
            builder.Timeout = 5;
        });

        (await fixture.Store(text: text).PublishAsync(manifest, new PublishOptions(), PostgresFixture.Cancellation)).Inserted.ShouldBe(1);
    }

    [Fact]
    public async Task ReadOnlyUser_IsToldAndNothingIsWritten()
    {
        await fixture.Publish(manifest);
        var text = fixture.WithUser("READ", "GRANT SELECT ON ALL TABLES IN SCHEMA public TO {0}");

        (await Should.ThrowAsync<PatternsException>(() => fixture
            .Store(text: text)
            .PublishAsync(Samples.Manifest(Samples.Pattern("Other")), new PublishOptions(), PostgresFixture.Cancellation))).Code.ShouldBe(
            "PA4208");
        (await fixture.Store(text: text).StatusAsync(PostgresFixture.Cancellation)).Patterns.ShouldBe(1);
        (await fixture.Store(text: text).PreviewAsync(manifest, PostgresFixture.Cancellation)).Unchanged.ShouldBe(1);
    }

    [Fact]
    public async Task EmptyDatabase_HasNoStoreToRead()
    {
        (await Should.ThrowAsync<PatternsException>(() => fixture.Store().StatusAsync(PostgresFixture.Cancellation))).Code.ShouldBe("PA4211");
        fixture.Column("SELECT count(*) FROM information_schema.tables WHERE table_name LIKE 'pattern%'").ShouldBe(["0"]);
    }

    [Fact]
    public async Task NewerSchema_IsRefused()
    {
        await fixture.Publish(manifest);
        fixture.Execute("INSERT INTO pattern_migrations (number, name, applied_at) VALUES (999, 'of tomorrow', now())");

        (await Should.ThrowAsync<PatternsException>(() => fixture.Publish(manifest))).Code.ShouldBe("PA4210");
        (await Should.ThrowAsync<PatternsException>(() => fixture.Store().StatusAsync(PostgresFixture.Cancellation))).Code.ShouldBe("PA4210");
    }

    [Fact]
    public async Task NameTooLongForTheTable_UndoesEverything()
    {
        await fixture.Publish(manifest);
        var before = fixture.Snapshot();

        var refused = await Should.ThrowAsync<PatternsException>(() => fixture.Publish(Samples.Pattern(new string('x', 300))));

        refused.Code.ShouldBe("PA4214");
        fixture.Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task ServerThatCrashesMidway_LosesNothingAndTheNextRunIsRight()
    {
        using var cluster = PostgresCluster.Start();
        var store = fixture.Store(text: cluster.Text);
        await store.PublishAsync(manifest, new PublishOptions(), PostgresFixture.Cancellation);
        var many = Samples.Manifest([.. Enumerable.Range(0, 40).Select(index => Samples.Pattern("Pattern " + index))]);
        var crashed = false;

        var refused = await Should.ThrowAsync<PatternsException>(() => store.PublishAsync(
            many,
            new PublishOptions
            {
                BatchSize = 10,
                BatchDone = batch =>
                {
                    if (!crashed)
                        cluster.Crash();
                    crashed = true;
                },
            },
            PostgresFixture.Cancellation));

        refused.Code.ShouldBe("PA4204");
        (await Should.ThrowAsync<PatternsException>(() => store.StatusAsync(PostgresFixture.Cancellation))).Code.ShouldBe("PA4204");
        cluster.Resume();
        (await store.StatusAsync(PostgresFixture.Cancellation)).Patterns.ShouldBe(1);
        (await store.PublishAsync(many, new PublishOptions(), PostgresFixture.Cancellation)).Inserted.ShouldBe(40);
        (await store.StatusAsync(PostgresFixture.Cancellation)).Patterns.ShouldBe(40);
    }

    private async Task<PatternsException> Refused(string text)
    {
        var refused = await Should.ThrowAsync<PatternsException>(() => fixture
            .Store(text: text)
            .PublishAsync(manifest, new PublishOptions(), PostgresFixture.Cancellation));
        refused.ToString().ShouldNotContain(Planted);
        return refused;
    }

    private string Changed(Action<NpgsqlConnectionStringBuilder> change)
    {
        var builder = new NpgsqlConnectionStringBuilder(fixture.Text);
        change(builder);
        return builder.ToString();
    }
}
