using System.Diagnostics;
using System.Text;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class BadInputTests : IDisposable
{
    private const string Secret = "t0psecret";

    private readonly Workspace workspace = new();

    [Fact]
    public async Task RepositoryWithoutCommitAndWithCredentials_GivesAwayNothing()
    {
        Git("init", "-q");
        Git("remote", "add", "origin", $"https://user:{Secret}@example.org/shop.git");

        var run = (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace.Manifest, "--verbosity", "diagnostic")).ShouldSucceed();

        run.Error.ShouldContain("PA5005");
        (run.Output + run.Error).ShouldNotContain(Secret);
        (await File.ReadAllTextAsync(workspace.Manifest, TestContext.Current.CancellationToken)).ShouldNotContain(Secret);
        var manifest = ManifestFile.Read(workspace.Manifest);
        manifest.Repository.ShouldBe("example.org/shop");
        manifest.Commit.ShouldBeNull();
    }

    [Fact]
    public async Task SourcesOutsideGit_AreExtractedWithAWarning()
    {
        var run = (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace.Manifest)).ShouldSucceed();

        run.Error.ShouldContain("PA5004");
        ManifestFile.Read(workspace.Manifest).Patterns.ShouldAllBe(pattern => pattern.Quality.Recency.UnknownReason == "not_in_git");
    }

    [Theory]
    [InlineData("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1", "PA5006", "dubious_ownership")]
    [InlineData("PATH", "", "PA5007", "git_missing")]
    public void GitThatRefusesOrIsMissing_IsAWarning_AndTheManifestSaysWhy(string variable, string value, string code, string reason)
    {
        Git("init", "-q");

        var (exit, output) = AsProcess(new() { [variable] = value });

        exit.ShouldBe(0, output);
        output.ShouldContain($"warning {code}: ");
        ManifestFile.Read(workspace.Manifest).Patterns.ShouldAllBe(pattern => pattern.Quality.Recency.UnknownReason == reason);
    }

    [Fact]
    public async Task RepositoryThatGitCannotRead_IsAWarning()
    {
        Git("init", "-q");
        workspace.Write("app/.git/HEAD", "garbage");

        var run = (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace.Manifest)).ShouldSucceed();

        run.Error.ShouldContain("PA5008");
    }

    [Fact]
    public async Task SourcesInEveryEncoding_GiveTheSamePatterns()
    {
        await workspace.ExtractedAsync();
        var plain = await File.ReadAllBytesAsync(workspace.Manifest, TestContext.Current.CancellationToken);
        var nodes = File.ReadAllText(workspace["app/Shop/Nodes.cs"]);
        var worker = File.ReadAllText(workspace["app/Jobs/Worker.cs"]);
        File.WriteAllText(workspace["app/Shop/Nodes.cs"], nodes.ReplaceLineEndings("\r\n"), new UnicodeEncoding(bigEndian: true, byteOrderMark: true));
        File.WriteAllText(workspace["app/Jobs/Worker.cs"], worker.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        await workspace.ExtractedAsync();

        (await File.ReadAllBytesAsync(workspace.Manifest, TestContext.Current.CancellationToken)).ShouldBe(plain);
    }

    [Fact]
    public async Task InvalidUtf8_IsReadAsTheCompilerReadsIt()
    {
        var text = Encoding.UTF8.GetBytes(
            File.ReadAllText(workspace["app/Shop/Nodes.cs"]).Replace("Adds up prices", "Adds up pr?ces", StringComparison.Ordinal));
        text[Array.IndexOf(text, (byte)'?')] = 0xFF;
        await File.WriteAllBytesAsync(workspace["app/Shop/Nodes.cs"], text, TestContext.Current.CancellationToken);

        await workspace.ExtractedAsync();

        ManifestFile.Read(workspace.Manifest).Patterns
            .Single(pattern => pattern.Symbol == "T:Shop.NodePriceCompute").Description
            .ShouldBe("Adds up pr\u00FFces.");
    }

    [Fact]
    public async Task SecretsOfTheSources_ReachNoStore()
    {
        Git("init", "-q");
        Git("remote", "add", "origin", $"https://user:{Secret}@example.org/shop.git");
        var token = "ghp_" + "16C7e42F292c6912E7710c838347Ae178B4a";
        workspace.Write("app/Shop/Client.cs", $$"""
            namespace Shop;
            public sealed class NodeShipmentSenderEffect(HttpClient client)
            {
                public Task ExecuteEffectAsync() { client.DefaultRequestHeaders.Add("x-api-key", "{{token}}"); return client.GetStringAsync("https://ship.example.org"); }
            }
            """);
        (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace.Manifest)).ShouldSucceed();

        (await CliRun.OfAsync("publish", workspace.Manifest, "--database", workspace.Database)).ShouldSucceed();

        ManifestFile.Read(workspace.Manifest).Patterns.ShouldContain(pattern => pattern.Symbol == "T:Shop.NodeShipmentSenderEffect");
        foreach (var file in new[] { workspace.Manifest, workspace.Database })
        {
            var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(token)).ShouldBe(-1, file);
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Secret)).ShouldBe(-1, file);
        }
    }

    [Fact]
    public async Task FragmentsOfTwoCommits_AreRefusedAndNothingIsWritten()
    {
        var count = 0;
        await workspace.FragmentsAsync(fragment => fragment with { Commit = new string((char)('a' + count++), 40) });

        (await CliRun.OfAsync("merge", workspace.Fragments, "--repository-root", workspace.Sources, "--output", workspace.Manifest)).ShouldFail(3, "PA3002");

        File.Exists(workspace.Manifest).ShouldBeFalse();
    }

    [Fact]
    public async Task LinksInALoop_AreReadOnce()
    {
        File.CreateSymbolicLink(workspace["app/self"], "self");
        Directory.CreateSymbolicLink(workspace["app/Shop/up"], "..");

        (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace.Manifest)).ShouldSucceed();

        ManifestFile.Read(workspace.Manifest).Patterns.Count.ShouldBe(4);
    }

    [Fact]
    public async Task FolderNameAsOutput_LeavesNoFolder()
    {
        (await CliRun.OfAsync("extract", "--source", workspace.Sources, "--output", workspace["new/"])).ShouldFail(3, "PA2017");

        Directory.Exists(workspace["new"]).ShouldBeFalse();
    }

    public void Dispose() => workspace.Dispose();

    // In a process of its own: these states lie in the environment, which all tests share.
    private (int Exit, string Output) AsProcess(Dictionary<string, string> environment) => Shell.Run(
        workspace.Root, environment, Environment.ProcessPath!, "exec", Checkout.Cli, "extract", "--source", workspace.Sources, "--output", workspace.Manifest);

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = workspace.Sources })!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }
}
