using PatternAnalyzers.Docs.Tests.Reading;
using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests.Workflows;

/// <summary>The workflow and the script of docs/ci.md, run in clones.</summary>
public sealed class WorkflowTests(Shop shop, Servers servers)
{
    private static readonly DocPage Page = DocPage.Named("docs/ci.md");

    private readonly Origin origin = new(shop);

    private static Job Patterns => Workflow.Parse(Page.Blocks.Single(block => block.Language == "yaml").Text).Jobs.ShouldHaveSingleItem().Value;

    [Fact]
    public async Task Workflow_PublishesMainAndRefusesAPullRequestWithNewViolations()
    {
        var checkout = Patterns.Steps.Single(step => step.Uses == "actions/checkout@v4");
        await using var stage = await Stage.OpenAsync(shop, origin.Clone(Origin.Main, isWhole: checkout.With.GetValueOrDefault("fetch-depth") == "0"), servers);
        using var push = Run(stage, "push");
        using var pull = Run(stage, "pull_request");

        push.FirstFailure(Patterns).ShouldBeNull();
        var status = stage.Run("dotnet patterns status --store qdrant+postgres");
        // The same folder again, as on a runner that keeps it.
        stage.Run($"git checkout --quiet {Origin.Bad}").ShouldSatisfy(null, "git checkout");
        var (step, failure) = pull.FirstFailure(Patterns).ShouldNotBeNull();

        status.ShouldSatisfy(new Promise("", "", 0, "patterns"), "dotnet patterns status");
        step.Name.ShouldBe("Compare with the base", failure.Output);
        failure.Exit.ShouldBe(1, failure.Output);
        pull.Summary.ShouldContain("ONEX2001");
    }

    [Fact]
    public async Task Script_PublishesFromAShallowCloneAndComparesPullRequests()
    {
        await using var stage = await Stage.OpenAsync(shop, origin.Clone(Origin.Good, isWhole: false), servers);
        var script = Path.Combine(stage.Folder, "artifacts", "ci.sh");
        Directory.CreateDirectory(Path.GetDirectoryName(script)!);
        File.WriteAllText(script, Page.Scripts.Single().Text);

        var published = stage.RunScript(script, "main");
        var compared = stage.RunScript(script, "pull", origin.Base());

        published.ShouldSatisfy(null, "ci.sh main");
        stage.Run("git rev-parse --is-shallow-repository").Output.ShouldBe("false\n");
        compared.ShouldSatisfy(null, "ci.sh pull");
        compared.Output.ShouldContain("Length Effect");
    }

    private WorkflowRun Run(Stage stage, string eventName) => new(stage, eventName, new Dictionary<string, string>
    {
        ["github.event.pull_request.base.sha"] = origin.Base(),
        ["secrets.PATTERNS_POSTGRES"] = stage.Setting("PATTERNS_POSTGRES"),
        ["vars.PATTERNS_QDRANT_URL"] = stage.Setting("PATTERNS_QDRANT_URL"),
        ["secrets.QDRANT_API_KEY"] = "",
    });
}
