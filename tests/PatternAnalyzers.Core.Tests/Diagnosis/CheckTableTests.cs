using System.Text.RegularExpressions;
using PatternAnalyzers.Core.Diagnosis;

namespace PatternAnalyzers.Core.Tests.Diagnosis;

public sealed partial class CheckTableTests
{
    [Fact]
    public void HealthyRepository_PassesEveryCheck() =>
        Doctor.Examine(Patient.Healthy).ShouldAllBe(finding => finding.Level == FindingLevel.Ok && finding.Remedy == "");

    [Fact]
    public void Names_AreSnakeCaseAndDifferent()
    {
        CheckTable.All.ShouldAllBe(check => SnakeCase().IsMatch(check.Name));
        CheckTable.All.Select(check => check.Name).ShouldBeUnique();
    }

    [Fact]
    public void EveryCheck_HasItsOwnTests()
    {
        var tests = typeof(CheckTableTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        CheckTable.All.Select(check => check.GetType().Name + "Tests").Where(name => !tests.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void EveryCheck_IsInTheTable() =>
        typeof(Check).Assembly
            .GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Check)))
            .Select(type => type.Name)
            .Order()
            .ShouldBe(CheckTable.All.Select(check => check.GetType().Name).Order());

    [Fact]
    public void EveryCheck_IsOnThePage()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "doctor.md"));

        CheckTable.All.Where(check => !page.Contains($"| `{check.Name}` |", StringComparison.Ordinal)).Select(check => check.Name).ShouldBeEmpty();
    }

    [GeneratedRegex("^[a-z]+(_[a-z]+)*$")]
    private static partial Regex SnakeCase();
}
