using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Formats;
using PatternAnalyzers.Reporting.Tests.Sarif;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Formats;

public sealed class SarifDiffTests
{
    private static readonly JsonNode Log = JsonNode.Parse(SarifDiff.Of(Changed.Everything, Changed.Verdicts, "1.2.3"))!;

    [Fact]
    public void Log_IsAsTheSchemaRequires() => SarifSchema.ShouldHold(Log);

    [Fact]
    public void NewViolation_IsANewResultAtItsPlace()
    {
        var result = At("runs[*].results[*]").Single(node => node["baselineState"]!.GetValue<string>() == "new");

        result["ruleId"]!.GetValue<string>().ShouldBe("ONEX2001");
        Log["runs"]![0]!["tool"]!["driver"]!["rules"]![result["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>().ShouldBe("ONEX2001");
        result["level"]!.GetValue<string>().ShouldBe("error");
        var place = result["locations"]![0]!["physicalLocation"]!;
        place["artifactLocation"]!["uri"]!.GetValue<string>().ShouldBe("src/Shop/C.cs");
        place["region"]!["startLine"]!.GetValue<int>().ShouldBe(9);
    }

    [Fact]
    public void FixedViolation_IsAbsent() =>
        At("runs[*].results[*]").Single(node => node["baselineState"]!.GetValue<string>() == "absent")["ruleId"]!.GetValue<string>().ShouldBe("ONEX6001");

    [Fact]
    public void FailedCondition_IsANotification() =>
        At("runs[*].invocations[*].toolExecutionNotifications[*].message.text").ShouldHaveSingleItem().GetValue<string>().ShouldStartWith("vanished: Gone");

    [Fact]
    public void Path_IsAUri()
    {
        var odd = Samples.Violation() with { FilePath = "src/A b/ü#?.cs", Line = 0 };
        var diff = Comparison.Of(Samples.Manifest(), Samples.Manifest(Samples.Pattern("A") with { Violations = [odd] }));

        using var log = JsonDocument.Parse(SarifDiff.Of(diff, [], "1.2.3"));

        var place = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("src/A%20b/%C3%BC%23%3F.cs");
        place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Fingerprint_IsTheSameOnAnotherLine() => Fingerprint(3).ShouldBe(Fingerprint(300));

    private static string Fingerprint(int line)
    {
        var diff = Comparison.Of(Samples.Manifest(), Samples.Manifest(Samples.Pattern("A") with { Violations = [Samples.Violation(line: line)] }));
        return JsonNode.Parse(SarifDiff.Of(diff, [], "1.2.3"))!["runs"]![0]!["results"]![0]!["partialFingerprints"]!.ToJsonString();
    }

    private static IEnumerable<JsonNode> At(string path) => SarifSchema.At(Log, path);
}
