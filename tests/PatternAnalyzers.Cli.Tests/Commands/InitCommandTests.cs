using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using PatternAnalyzers.Cli.Terminals;

namespace PatternAnalyzers.Cli.Tests.Commands;

public sealed class InitCommandTests : IDisposable
{
    private const string Tools = ".config/dotnet-tools.json";
    private const string Workflow = ".github/workflows/patterns.yml";
    private const string Central = "Directory.Packages.props";
    private const string Common = "Directory.Build.props";

    private readonly Workspace workspace = new();

    [Fact]
    public async Task PlainRepository_GetsAReferenceForAllProjects()
    {
        await InitAsync("--yes");

        var reference = Xml(Common).Descendants("PackageReference").ShouldHaveSingleItem();
        (reference.Attribute("Include")!.Value, reference.Attribute("Version")!.Value, reference.Attribute("PrivateAssets")!.Value).ShouldBe(
            ("PatternAnalyzers", ToolVersion.Current, "all"));
        using var tools = JsonDocument.Parse(Text(Tools));
        var tool = tools.RootElement.GetProperty("tools").GetProperty("patternanalyzers.cli");
        tool.GetProperty("version").GetString().ShouldBe(ToolVersion.Current);
        tool.GetProperty("commands")[0].GetString().ShouldBe("patterns");
        Text(Workflow).ShouldContain("fetch-depth: 0");
        Text(Workflow).ShouldContain("dotnet-version: ");
    }

    [Theory]
    [InlineData("<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>", null, true)]
    [InlineData("<Project></Project>", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>", true)]
    [InlineData("<Project><ItemGroup><PackageVersion Include=\"A\" Version=\"1.0.0\" /></ItemGroup></Project>", null, true)]
    [InlineData("<Project><PropertyGroup><ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally></PropertyGroup></Project>", null, false)]
    [InlineData(null, "<Project></Project>", false)]
    public async Task CentralVersions_GetAGlobalReference(string? central, string? common, bool global)
    {
        if (central is not null)
            Write(Central, central);
        if (common is not null)
            Write(Common, common);

        await InitAsync("--yes");

        var (path, item) = global ? (Central, "GlobalPackageReference") : (Common, "PackageReference");
        Xml(path).Descendants(item).ShouldHaveSingleItem().Attribute("Include")!.Value.ShouldBe("PatternAnalyzers");
        File.Exists(At(Common)).ShouldBe(common is not null || !global);
    }

    [Theory]
    [InlineData("\uFEFF<Project>\r\n\t<!-- mine -->\r\n  <PropertyGroup   Label='x'/>\r\n</Project>\r\n")]
    [InlineData("<Project>\n</Project>")]
    [InlineData("<Project><PropertyGroup/></Project>")]
    [InlineData("<?xml version=\"1.0\"?>\n<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">\n  </Project>\n\n")]
    public async Task WhatIsThere_StaysToTheByte(string before)
    {
        Write(Common, before);

        await InitAsync("--yes");

        var after = Text(Common);
        var at = after.IndexOf("  <ItemGroup>", StringComparison.Ordinal);
        var end = after.IndexOf("</ItemGroup>", StringComparison.Ordinal) + "</ItemGroup>".Length;
        end += after[end..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
        (after[..at].TrimEnd('\r', '\n') + after[end..].TrimStart()).Replace("\r", "").Replace("\n", "").Replace(" ", "")
            .ShouldBe(before.Replace("\r", "").Replace("\n", "").Replace(" ", ""));
        after.Contains("\r\n", StringComparison.Ordinal).ShouldBe(before.Contains("\r\n", StringComparison.Ordinal));
        after.Replace("\r\n", "").Contains('\r').ShouldBeFalse();
        XDocument.Parse(after.TrimStart('\uFEFF')).Descendants().Count(element => element.Name.LocalName == "PackageReference").ShouldBe(1);
    }

    [Fact]
    public async Task SecondTime_ChangesNothing()
    {
        Write(Central, "<Project><ItemGroup><PackageVersion Include=\"A\" Version=\"1.0.0\" /></ItemGroup></Project>");
        await InitAsync("--yes");
        var before = Snapshot();

        var run = await InitAsync("--yes");

        run.Output.ShouldContain("everything is there already");
        Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task OwnFiles_AreLeftAlone()
    {
        Write(Workflow, "mine");
        Write(Tools, """{ "version": 1, "isRoot": true, "tools": { "PatternAnalyzers.Cli": { "version": "9.9.9", "commands": ["patterns"] } } }""");
        Write("Directory.Build.targets", "<Project><ItemGroup><PackageReference Include=\"patternanalyzers\" Version=\"9.9.9\" /></ItemGroup></Project>");
        var before = Snapshot();

        (await InitAsync("--yes")).Output.ShouldContain("leave  " + Workflow);

        Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task OtherTools_StayBesideTheNewOne()
    {
        Write(Tools, """{ "version": 1, "isRoot": true, "tools": { "other": { "version": "1.2.3", "commands": ["other"] } } }""");

        await InitAsync("--yes");

        using var tools = JsonDocument.Parse(Text(Tools));
        tools.RootElement.GetProperty("tools").EnumerateObject().Select(tool => tool.Name).ShouldBe(["other", "patternanalyzers.cli"]);
    }

    [Fact]
    public async Task DryRun_ShowsEverythingAndWritesNothing()
    {
        var before = Snapshot();

        var run = await InitAsync("--dry-run");

        Snapshot().ShouldBe(before);
        run.Output.ShouldContain("create " + Common);
        run.Output.ShouldContain("  + " + "    <PackageReference Include=\"PatternAnalyzers\"");
        run.Output.ShouldContain("create " + Workflow);
        run.Output.ShouldContain("create " + Tools);
        run.Output.ShouldContain("3 files would be written; nothing was written");
    }

    [Fact]
    public async Task NobodyToAsk_IsAUsageErrorAfterShowing()
    {
        var before = Snapshot();

        var run = await CliRun.OfAsync("init", workspace.Sources);

        run.ShouldFail(2, "PA2071");
        run.Output.ShouldContain("create " + Workflow);
        Snapshot().ShouldBe(before);
    }

    [Theory]
    [InlineData("y", 0)]
    [InlineData("yes", 0)]
    [InlineData("n", 130)]
    [InlineData("", 130)]
    public async Task Question_IsAnsweredByAPerson(string answer, int exit)
    {
        var before = Snapshot();
        using var output = new StringWriter();

        (await PatternsApp.RunAsync(
            ["init", workspace.Sources],
            new Terminal(output, output, rich: false, () => new StringReader(answer + "\n")),
            TestContext.Current.CancellationToken)).ShouldBe(
            exit,
            output.ToString());

        output.ToString().ShouldContain("Write these files? [y/N]");
        (Snapshot().Count > before.Count).ShouldBe(exit == 0);
    }

    [Fact]
    public async Task GlobalJson_ChoosesTheSdk()
    {
        Write("global.json", "{}");

        await InitAsync("--yes");

        Text(Workflow).ShouldContain("          global-json-file: global.json\n");
    }

    [Fact]
    public async Task FileFurtherDownThatHidesTheReference_IsToldOf()
    {
        Write("Shop/Directory.Build.props", "<Project></Project>");
        Write("Jobs/Directory.Build.props", "<Project><Import Project=\"../Directory.Build.props\" /></Project>");

        var run = await InitAsync("--dry-run");

        run.Error.ShouldContain("warning PA2070: Shop/Directory.Build.props hides Directory.Build.props");
        run.Error.ShouldNotContain("Jobs/");
    }

    [Theory]
    [InlineData("nuget.config", "*", true)]
    [InlineData("NuGet.Config", "Contoso.*", true)]
    [InlineData("nuget.config", "PatternAnalyzers.Cli", true)]
    [InlineData("nuget.config", "PatternAnalyzers*", false)]
    [InlineData("NuGet.config", "patternanalyzers", false)]
    [InlineData("nuget.config", "Pattern*", false)]
    public async Task SourceMappingWithoutThePackage_IsToldOf(string name, string pattern, bool told)
    {
        Write(
            name,
            $"""
            <configuration>
              <packageSourceMapping>
                <packageSource key="public"><package pattern="*" /></packageSource>
                <packageSource key="own"><package pattern="{pattern}" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);

        var run = await InitAsync("--dry-run");

        run.Error.Contains($"warning PA2072: {name} maps packages", StringComparison.Ordinal).ShouldBe(told);
    }

    [Theory]
    [InlineData("<configuration />")]
    [InlineData("<configuration><packageSources><clear /></packageSources></configuration>")]
    [InlineData("<configuration><packageSourceMapping><clear /></packageSourceMapping></configuration>")]
    public async Task ConfigurationWithoutMapping_IsNoWarning(string text)
    {
        Write("nuget.config", text);

        (await InitAsync("--dry-run")).Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Common, "<Project>", "PA2064")]
    [InlineData(Common, "<Project/>", "PA2064")]
    [InlineData(Tools, "{", "PA2064")]
    [InlineData(Tools, "[]", "PA2064")]
    [InlineData(Tools, """{ "tools": 1 }""", "PA2064")]
    public async Task BrokenFile_StopsBeforeAnythingIsWritten(string path, string text, string code)
    {
        Write(path, text);
        var before = Snapshot();

        (await CliRun.OfAsync("init", workspace.Sources, "--yes")).ShouldFail(3, code);

        Snapshot().ShouldBe(before);
    }

    [Fact]
    public async Task FolderWithoutProject_IsRefused()
    {
        Directory.CreateDirectory(workspace["empty"]);

        (await CliRun.OfAsync("init", workspace["empty"], "--yes")).ShouldFail(3, "PA2062");
        (await CliRun.OfAsync("init", workspace["none"], "--yes")).ShouldFail(3, "PA2061");
    }

    [Fact]
    public async Task CommandsOfTheWorkflow_AreRight()
    {
        await InitAsync("--yes");
        var commands = Text(Workflow)
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Contains("dotnet patterns ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("dotnet patterns ", StringComparison.Ordinal) + "dotnet patterns ".Length)..])
            .ToList();

        commands.Count.ShouldBe(6);
        var root = PatternsApp.Root(new Terminal(TextWriter.Null, TextWriter.Null, rich: false), PatternAnalyzers.Cli.Commands.CommonOptions.Verbosity());
        foreach (var command in commands)
            root
                .Parse(command.Split(" || ")[0].Replace("$RUNNER_TEMP", "tmp", StringComparison.Ordinal)).Errors
                .Select(error => error.Message)
                .ShouldBeEmpty(command);
    }

    public void Dispose() => workspace.Dispose();

    private async Task<CliRun> InitAsync(params string[] more) => (await CliRun.OfAsync(["init", workspace.Sources, .. more])).ShouldSucceed();

    private string At(string path) => Path.Combine(workspace.Sources, path);

    private void Write(string path, string text) => workspace.Write(Path.Combine("app", path), text);

    private string Text(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(At(path)));

    private XElement Xml(string path) => XDocument.Load(At(path)).Root!;

    private List<string> Snapshot() =>
        [.. Directory.EnumerateFiles(workspace.Sources, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => path + "\n" + File.ReadAllText(path))];
}
