namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class EmbedderOptionsTests : IDisposable
{
    private const string Planted = "s3cr3t-planted";

    private readonly Workspace workspace = new();
    private readonly EmbeddingService service = new();

    private string[] Service => ["--embedder", "openai", "--embedding-endpoint", service.Endpoint, "--embedding-model", "small-1"];

    public void Dispose()
    {
        service.Dispose();
        workspace.Dispose();
    }

    [Fact]
    public async Task Service_MakesTheVectorsAndTheStoreRemembersIt()
    {
        (await PublishAsync(Service)).ShouldSucceed().Output.ShouldContain("4 inserted");

        (await RunAsync("status")).ShouldSucceed().Output.ShouldContain("embeddings small-1 (3 dimensions)");
        (await RunAsync(["search", "writes orders", .. Service])).ShouldSucceed().Output.ShouldContain("Order Writer Effect");
        (await PublishAsync(Service)).ShouldSucceed().Output.ShouldContain("4 unchanged");
    }

    [Fact]
    public async Task OtherModelThanTheStoreHas_IsRefused()
    {
        (await PublishAsync(Service)).ShouldSucceed();
        var before = await File.ReadAllBytesAsync(workspace.Database, TestContext.Current.CancellationToken);

        (await PublishAsync()).ShouldFail(4, "PA4008");
        (await PublishAsync([.. Service[..^1], "large-1"])).ShouldFail(4, "PA4008");
        (await PublishAsync([.. Service, "--embedding-dimension", "4"])).ShouldFail(4, "PA4008");

        (await File.ReadAllBytesAsync(workspace.Database, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact]
    public async Task OtherLengthThanWasSaid_EndsThePublication()
    {
        (await PublishAsync([.. Service, "--embedding-dimension", "4"])).ShouldFail(4, "PA4124");

        (await RunAsync("status")).Output.ShouldNotContain("4 patterns");
    }

    [Fact]
    public async Task Length_IsAskedForOnlyWhenWanted()
    {
        (await PublishAsync([.. Service, "--embedding-dimension", "3", "--embedding-shorten"])).ShouldSucceed();

        service.Requests.ShouldAllBe(request => request["dimensions"]!.GetValue<int>() == 3);
    }

    [Fact]
    public async Task Key_ComesFromTheEnvironmentAndIsNotPrinted()
    {
        var variable = $"PATTERNS_TEST_{Guid.NewGuid():N}";
        Environment.SetEnvironmentVariable(variable, Planted);

        var run = (await PublishAsync([.. Service, "--embedding-variable", variable, "--verbosity", "diagnostic"])).ShouldSucceed();

        Environment.SetEnvironmentVariable(variable, null);
        service.Authorizations.ShouldAllBe(header => header == "Bearer " + Planted);
        (run.Output + run.Error).ShouldNotContain(Planted);
    }

    [Theory]
    [InlineData("--embedder", "openai")]
    [InlineData("--embedder", "openai", "--embedding-model", "m")]
    [InlineData("--embedding-endpoint", "http://localhost:1/v1")]
    [InlineData("--embedding-dimension", "8")]
    public async Task OptionsThatContradictEachOther_AreAUsageError(params string[] options) => (await PublishAsync(options)).ShouldFail(2, "PA2041");

    private async Task<CliRun> PublishAsync(params string[] options) =>
        await RunAsync(["publish", File.Exists(workspace.Manifest) ? workspace.Manifest : await workspace.ExtractedAsync(), .. options]);

    private Task<CliRun> RunAsync(params string[] arguments) => CliRun.OfAsync([.. arguments, "--database", workspace.Database]);
}
