using Npgsql;
using PatternAnalyzers.Qdrant.Emulator;

namespace PatternAnalyzers.Publish.Tests;

/// <summary>The package in real builds.</summary>
public sealed class PublishTests(PackedPackages packages, PostgresServer server)
{
    private const string Planted = "s3cr3t-planted";

    [Fact]
    public void PublishPatterns_BuildsMergesAndPublishes_AndASecondTimeChangesNothing()
    {
        var shop = new Shop(packages);

        var first = shop.Build("App", null, "-t:PublishPatterns").Green();
        var second = shop.Build("App", null, "-t:PublishPatterns").Green();

        first.Output.ShouldContain("published 3 patterns of git.example.com/shop/shop to ");
        first.Output.ShouldContain("3 inserted, 0 updated, 0 unchanged, 0 removed");
        second.Output.ShouldContain("0 inserted, 0 updated, 3 unchanged, 0 removed");
        File.Exists(shop.Database).ShouldBeTrue();
        File.Exists(shop.At("artifacts", "patterns", "patterns.json")).ShouldBeTrue();
    }

    [Fact]
    public void PlainBuild_PublishesNothing_AndDryRunOnlySaysWhatItWould()
    {
        var shop = new Shop(packages);

        var plain = shop.Build("App").Green();
        var dry = shop.Build("App", null, "-t:PublishPatterns", "-p:PatternDryRun=true").Green();

        plain.Output.ShouldNotContain("published");
        dry.Output.ShouldContain("3 new, 0 changed, 0 unchanged, 0 vanished; nothing was written");
        File.Exists(shop.Database).ShouldBeFalse();
    }

    [Fact]
    public void FailedGate_FailsTheBuildAndWritesNothing()
    {
        var shop = new Shop(packages);

        var built = shop.Build("App", null, "-t:PublishPatterns", "-p:PatternMinCount=1000").Red("PA3024");

        built.Output.ShouldContain("nothing was written. Repair what the failed gates name");
        built.Output.ShouldNotContain("MSB6006");
        File.Exists(shop.Database).ShouldBeFalse();
    }

    [Fact]
    public void ProjectOfSeveralFrameworks_PublishesOnce()
    {
        var shop = new Shop(packages);

        var built = shop.Build("Common", null, "-p:PatternPublish=true").Green();

        built.Output.Split("published 1 pattern ").Length.ShouldBe(2, built.Output);
    }

    [Fact]
    public async Task BothStores_AreFilledAndNoLogHoldsTheirSecrets()
    {
        var shop = new Shop(packages);
        await using var emulator = await QdrantEmulator.StartAsync();
        var text = WithPlantedPassword();
        var environment = new Dictionary<string, string> { ["PATTERNS_POSTGRES"] = text, ["QDRANT_API_KEY"] = Planted, ["PATTERNS_QDRANT_URL"] = emulator.Url };
        string[] arguments = ["-p:PatternPublish=true", "-p:PatternStore=qdrant+postgres"];

        var built = shop.Build("App", environment, arguments).Green();
        environment["PATTERNS_POSTGRES"] = text.Replace(Planted, "other-" + Planted, StringComparison.Ordinal);
        var refused = shop.Build("App", environment, [.. arguments, "-v:diagnostic"]).Red("PA4205");

        built.Output.ShouldContain("3 inserted");
        built.ShouldNotGiveAway(Planted);
        refused.ShouldNotGiveAway(Planted);
        Count(text).ShouldBe(3);
        emulator.Exchanges.Count.ShouldBeGreaterThan(0);
    }

    private string WithPlantedPassword()
    {
        var text = new NpgsqlConnectionStringBuilder(server.NewDatabase());
        var user = text.Database + "_ci";
        PostgresServer.Execute(text.ToString(), $"CREATE ROLE {user} LOGIN PASSWORD '{Planted}'; GRANT ALL ON SCHEMA public TO {user}");
        (text.Username, text.Password) = (user, Planted);
        return text.ToString();
    }

    private static long Count(string text)
    {
        using var connection = new NpgsqlConnection(text);
        connection.Open();
        using var command = new NpgsqlCommand("SELECT count(*) FROM pattern_current", connection);
        return (long)command.ExecuteScalar()!;
    }
}
