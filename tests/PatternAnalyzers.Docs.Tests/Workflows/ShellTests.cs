using PatternAnalyzers.Docs.Tests.Reading;
using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests.Workflows;

/// <summary>The script of docs/ci.md for other services, run in a clone.</summary>
public sealed class ShellTests(Shop shop, Servers servers)
{
    [Fact]
    public async Task Script_PublishesFromAShallowCloneAndComparesPullRequests()
    {
        var origin = new Origin(shop);
        await using var stage = await Stage.OpenAsync(shop, origin.Clone(Origin.Good, isWhole: false), servers);
        var script = Path.Combine(stage.Folder, "artifacts", "ci.sh");
        Directory.CreateDirectory(Path.GetDirectoryName(script)!);
        File.WriteAllText(script, DocPage.Named("docs/ci.md").Scripts.Single().Text);

        var published = stage.RunScript(script, "main");
        var compared = stage.RunScript(script, "pull", origin.Base());

        published.ShouldSatisfy(null, "ci.sh main");
        stage.Run("git rev-parse --is-shallow-repository").Output.ShouldBe("false\n");
        compared.ShouldSatisfy(null, "ci.sh pull");
        compared.Output.ShouldContain("Length Effect");
    }
}
