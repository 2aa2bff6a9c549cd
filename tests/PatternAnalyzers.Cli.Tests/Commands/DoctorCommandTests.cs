using System.Text.Json;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    [Fact]
    public async Task RepositoryWithoutThePackage_IsAProblemWithAWayOut()
    {
        var run = await CliRun.OfAsync("doctor", workspace.Sources);

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("problem package: ");
        run.Output.ShouldContain("GlobalPackageReference");
        run.Output.ShouldContain("problem fragments: there is no fragment");
        run.Output.ShouldContain("ok      sdk: ");
    }

    [Fact]
    public async Task Json_HoldsFindingsAndWhatTheyRestOn()
    {
        var run = await CliRun.OfAsync("doctor", workspace.Sources, "--json");

        run.Exit.ShouldBe(1);
        using var json = JsonDocument.Parse(run.Output);
        var package = json.RootElement.GetProperty("findings").EnumerateArray().Single(static finding => finding.GetProperty("check").GetString() == "package");
        package.GetProperty("level").GetString().ShouldBe("PROBLEM");
        json.RootElement.GetProperty("symptoms").GetProperty("projects").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task MissingFolder_IsAnInputError()
    {
        var run = await CliRun.OfAsync("doctor", Path.Combine(workspace.Sources, "nowhere"));

        run.Exit.ShouldBe(3);
        run.Error.ShouldContain("PA2031");
    }

    public void Dispose() => workspace.Dispose();
}
