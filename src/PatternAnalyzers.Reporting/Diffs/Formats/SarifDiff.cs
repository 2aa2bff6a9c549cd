using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Diffs.Formats;

/// <summary>SARIF 2.1.0: new violations as results of state <c>new</c>, fixed ones as <c>absent</c>, failed conditions as notifications.</summary>
internal static class SarifDiff
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ManifestDiff diff, IReadOnlyList<Verdict> verdicts, string toolVersion)
    {
        var rules = diff.NewViolations.Concat(diff.FixedViolations).Select(static finding => finding.Violation.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = Array(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject { ["name"] = "PatternAnalyzers", ["version"] = toolVersion, ["rules"] = Array([.. rules.Select(Descriptor)]) },
                },
                ["invocations"] = Array(new JsonObject
                {
                    ["executionSuccessful"] = true,
                    ["toolExecutionNotifications"] = Array([.. diff.Cautions.Select(static caution => Notification("warning", caution)), .. verdicts.Where(static verdict => !verdict.Passed).Select(Failure)]),
                }),
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = Array([.. diff.NewViolations.Select(finding => Result(finding, "new", rules)), .. diff.FixedViolations.Select(finding => Result(finding, "absent", rules))]),
            }),
        };
        return log.ToJsonString(Options).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Descriptor(string id)
    {
        var descriptor = new JsonObject { ["id"] = id };
        if (RuleTable.All.FirstOrDefault(rule => rule.Id == id) is not { } known)
            return descriptor;

        descriptor["shortDescription"] = Message(known.Title);
        descriptor["fullDescription"] = Message(known.Description);
        descriptor["defaultConfiguration"] = new JsonObject { ["level"] = Level(known.Severity) };
        return descriptor;
    }

    private static JsonObject Result(Finding finding, string state, List<string> rules) => new()
    {
        ["ruleId"] = finding.Violation.Rule,
        ["ruleIndex"] = rules.IndexOf(finding.Violation.Rule),
        ["level"] = Level(finding.Violation.Severity),
        ["message"] = Message(finding.Violation.Message),
        ["baselineState"] = state,
        ["locations"] = Array(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = Uri(finding.Violation.FilePath) },
                ["region"] = new JsonObject { ["startLine"] = Math.Max(1, finding.Violation.Line) },
            },
            ["logicalLocations"] = Array(new JsonObject { ["fullyQualifiedName"] = finding.Pattern.Symbol, ["kind"] = "type" }),
        }),
        ["partialFingerprints"] = new JsonObject { ["patternViolation/v1"] = Fingerprint(finding) },
    };

    private static JsonObject Failure(Verdict verdict) => Notification("error", $"{verdict.Condition}: {string.Join("; ", verdict.Offences)}");

    private static JsonObject Notification(string level, string text) => new() { ["level"] = level, ["message"] = Message(text) };

    private static JsonObject Message(string text) => new() { ["text"] = text };

    private static string Level(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };

    private static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));

    // Without the line: the same violation keeps its fingerprint when code above it grows.
    private static string Fingerprint(Finding finding) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Pattern.PatternId}\n{finding.Violation.Rule}\n{finding.Violation.Message}")));

    private static JsonArray Array(params JsonNode[] nodes) => new(nodes);
}
