using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Reporting.Sarif;

namespace PatternAnalyzers.Reporting.Tests.Sarif;

public sealed class SarifGatesTests
{
    private static readonly GateResult[] Gates =
    [
        new() { Name = "count", Passed = true, Detail = "2 patterns" },
        new() { Name = "no_file_names", Passed = false, Detail = "1 name is a file name", Offenders = ["agent.py (T:Agent)"] },
    ];

    private static readonly JsonNode Log = JsonNode.Parse(
        SarifGates.Of(Gates, [Samples.Pattern("A") with { Violations = [Samples.Violation(line: 4)] }, Samples.Pattern("B")], "1.2.3"))!;

    [Fact]
    public void Log_IsAsTheSchemaRequires() => SarifSchema.ShouldHold(Log);

    [Fact]
    public void Violation_IsAResultWithoutABaseline()
    {
        var result = SarifSchema.At(Log, "runs[*].results[*]").ShouldHaveSingleItem();

        result["ruleId"]!.GetValue<string>().ShouldBe(Samples.Violation().Rule);
        result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>().ShouldBe(4);
        result["baselineState"].ShouldBeNull();
    }

    [Fact]
    public void FailedGate_IsANotificationAndAPassedOneIsNot() =>
        SarifSchema.At(Log, "runs[*].invocations[*].toolExecutionNotifications[*].message.text")
            .ShouldHaveSingleItem()
            .GetValue<string>()
            .ShouldBe("no_file_names: 1 name is a file name: agent.py (T:Agent)");
}
