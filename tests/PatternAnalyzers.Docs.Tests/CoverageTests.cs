using PatternAnalyzers.Docs.Tests.Reading;
using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests;

/// <summary>Nothing that a reader may run escapes the other tests.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void PageWithCommands_IsInTheTable() =>
        DocPage.All
            .Where(page => page.Commands.Any())
            .Select(page => page.Name)
            .ShouldBe(
                PageTable.Rows.Select(row => row.Name),
                ignoreOrder: true,
                "Every page with commands has a row in Stages/PageTable.cs; add what its reader has at hand, or remove the row.");

    [Fact]
    public void Script_IsRunByTheTestsOfWorkflows() =>
        DocPage.All
            .Where(page => page.Scripts.Any())
            .Select(page => page.Name)
            .ShouldBe(["docs/ci.md"], "A script needs a test of its own, as Workflows/ShellTests.cs is.");

    [Fact]
    public void Workflow_IsRunByTheTestsOfWorkflows() =>
        DocPage.All
            .SelectMany(page => page.Blocks)
            .Where(block => block.Language == "yaml")
            .Select(block => block.Page)
            .ShouldBe(["docs/ci.md"], "A workflow needs a test of its own, as Workflows/WorkflowTests.cs is.");

    [Fact]
    public void Block_SaysWhatItIs() =>
        DocPage.All
            .SelectMany(page => page.Unclear)
            .Select(block => block.Place)
            .ShouldBeEmpty("Fence what is no command and name its language (text, json, xml); commands begin with a program that Reading/DocPage.cs knows.");

    [Fact]
    public void Promise_IsMadeOfACommandThatIsThere()
    {
        foreach (var row in PageTable.Rows)
            row.Promises
                .Except(DocPage.Named(row.Name).Commands.Select(row.PromiseOf))
                .ShouldBeEmpty($"{row.Name} no longer has these commands; remove their promises from Stages/PageTable.cs.");
    }

    [Fact]
    public void Placeholder_StandsOnItsPage()
    {
        foreach (var row in PageTable.Rows)
            row.Placeholders.ShouldAllBe(placeholder => DocPage.Named(row.Name).Commands.Any(command => command.Text.Contains(placeholder.Text)), row.Name);
    }
}
