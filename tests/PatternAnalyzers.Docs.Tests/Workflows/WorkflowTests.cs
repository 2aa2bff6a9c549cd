using PatternAnalyzers.Docs.Tests.Reading;
using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests.Workflows;

/// <summary>The workflow of docs/ci.md, run in a clone.</summary>
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

    private WorkflowRun Run(Stage stage, string eventName) => new(stage, eventName, new Dictionary<string, string>
    {
        ["github.event.pull_request.base.sha"] = origin.Base(),
        ["secrets.PATTERNS_POSTGRES"] = stage.Setting("PATTERNS_POSTGRES"),
        ["vars.PATTERNS_QDRANT_URL"] = stage.Setting("PATTERNS_QDRANT_URL"),
        ["secrets.QDRANT_API_KEY"] = "",
    });
}
