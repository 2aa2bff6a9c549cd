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
    public async Task Workflow_PublishesWhatIsPushed()
    {
        await using var stage = await StageAsync(Origin.Main);

        Play(stage, "push").ShouldBeNull();

        stage.Run("dotnet patterns status --store qdrant+postgres").Output.ShouldContain("patterns");
    }

    [Fact]
    public async Task Workflow_RefusesAPullRequestWithNewViolations()
    {
        await using var stage = await StageAsync(Origin.Bad);
        using var run = Run(stage, "pull_request");

        var (step, failure) = run.FirstFailure(Patterns).ShouldNotBeNull();

        step.Name.ShouldBe("Compare with the base", failure.Output);
        failure.Exit.ShouldBe(1, failure.Output);
        run.Summary.ShouldContain("ONEX2001");
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

    private async Task<Stage> StageAsync(string branch)
    {
        var checkout = Patterns.Steps.Single(step => step.Uses == "actions/checkout@v4");
        return await Stage.OpenAsync(shop, origin.Clone(branch, isWhole: checkout.With.GetValueOrDefault("fetch-depth") == "0"), servers);
    }

    private (WorkflowStep Step, DocRun Run)? Play(Stage stage, string eventName)
    {
        using var run = Run(stage, eventName);
        return run.FirstFailure(Patterns);
    }

    private WorkflowRun Run(Stage stage, string eventName) => new(stage, eventName, new Dictionary<string, string>
    {
        ["github.event.pull_request.base.sha"] = origin.Base(),
        ["secrets.PATTERNS_POSTGRES"] = stage.Setting("PATTERNS_POSTGRES"),
        ["vars.PATTERNS_QDRANT_URL"] = stage.Setting("PATTERNS_QDRANT_URL"),
        ["secrets.QDRANT_API_KEY"] = "",
    });
}
