using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Formats;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Formats;

public sealed class SarifDiffTests
{
    // What the schema of SARIF 2.1.0 requires of the objects that are written here, and the values that it allows.
    private static readonly (string Path, string[] Required)[] Objects =
    [
        ("", ["version", "runs"]),
        ("runs[*]", ["tool"]),
        ("runs[*].tool", ["driver"]),
        ("runs[*].tool.driver", ["name"]),
        ("runs[*].tool.driver.rules[*]", ["id"]),
        ("runs[*].tool.driver.rules[*].shortDescription", ["text"]),
        ("runs[*].tool.driver.rules[*].fullDescription", ["text"]),
        ("runs[*].invocations[*]", ["executionSuccessful"]),
        ("runs[*].invocations[*].toolExecutionNotifications[*]", ["message"]),
        ("runs[*].invocations[*].toolExecutionNotifications[*].message", ["text"]),
        ("runs[*].results[*]", ["message"]),
        ("runs[*].results[*].message", ["text"]),
    ];

    private static readonly (string Path, string[] Allowed)[] Values =
    [
        ("version", ["2.1.0"]),
        ("runs[*].columnKind", ["utf16CodeUnits", "unicodeCodePoints"]),
        ("runs[*].results[*].level", ["none", "note", "warning", "error"]),
        ("runs[*].results[*].baselineState", ["new", "unchanged", "updated", "absent"]),
        ("runs[*].tool.driver.rules[*].defaultConfiguration.level", ["none", "note", "warning", "error"]),
        ("runs[*].invocations[*].toolExecutionNotifications[*].level", ["none", "note", "warning", "error"]),
    ];

    private static readonly JsonNode Log = JsonNode.Parse(SarifDiff.Of(Changed.Everything, Changed.Verdicts, "1.2.3"))!;

    [Fact]
    public void Log_HasWhatTheSchemaRequires()
    {
        foreach (var (path, required) in Objects)
        {
            var found = At(path).ToList();
            found.ShouldNotBeEmpty(path);
            foreach (var member in required)
                found.ShouldAllBe(node => node[member] != null, $"{path}.{member}");
        }
    }

    [Fact]
    public void Log_HoldsOnlyValuesThatTheSchemaAllows()
    {
        foreach (var (path, allowed) in Values)
            At(path).Select(node => node.GetValue<string>()).ShouldAllBe(value => allowed.Contains(value), path);
    }

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

    private static IEnumerable<JsonNode> At(string path) =>
        path.Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate<string, IEnumerable<JsonNode>>([Log], (nodes, step) => step.EndsWith("[*]", StringComparison.Ordinal)
            ? nodes.SelectMany(node => node[step[..^3]]!.AsArray().Select(one => one!))
            : nodes.Select(node => node[step]).Where(node => node is not null).Select(node => node!));
}
