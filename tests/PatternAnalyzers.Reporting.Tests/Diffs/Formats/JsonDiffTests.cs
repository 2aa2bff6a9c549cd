using System.Text.Json;
using PatternAnalyzers.Reporting.Diffs.Formats;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Formats;

public sealed class JsonDiffTests
{
    [Fact]
    public void Everything_IsThereInSnakeCase()
    {
        using var json = JsonDocument.Parse(JsonDiff.Of(Changed.Everything, Changed.Verdicts));

        var diff = json.RootElement.GetProperty("diff");
        foreach (var list in new[] { "appeared", "vanished", "changed", "moved", "reclassified", "scores", "new_violations", "fixed_violations" })
            diff.GetProperty(list).GetArrayLength().ShouldBe(1, list);
        diff.GetProperty("new_violations")[0].GetProperty("violation").GetProperty("severity").GetString().ShouldBe("high");
        diff.GetProperty("scores")[0].GetProperty("moves")[0].GetProperty("change").GetDouble().ShouldBe(-0.25);
        json.RootElement.GetProperty("passed").GetBoolean().ShouldBeFalse();
        json.RootElement.GetProperty("conditions")[0].GetProperty("offences").GetArrayLength().ShouldBe(1);
    }
}
