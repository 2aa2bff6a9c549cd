using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Reporting.Diffs;

namespace PatternAnalyzers.Reporting.Sarif;

/// <summary>SARIF 2.1.0: violations as results, everything else as notifications of the invocation.</summary>
internal static class SarifLog
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The log as text that ends in a line feed.</summary>
    /// <param name="toolVersion">Version of the tool that writes it.</param>
    /// <param name="results">Violations in the order of the log.</param>
    /// <param name="notifications">What is to be said beside them.</param>
    public static string Of(string toolVersion, IReadOnlyList<SarifResult> results, IReadOnlyList<SarifNotification> notifications)
    {
        var rules = results.Select(static result => result.Finding.Violation.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
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
                    ["toolExecutionNotifications"] = Array(
                        [.. notifications.Select(static one => new JsonObject { ["level"] = one.Level, ["message"] = Message(one.Text) })]),
                }),
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = Array([.. results.Select(result => Result(result, rules))]),
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

    private static JsonObject Result(SarifResult result, List<string> rules)
    {
        var written = Result(result.Finding, rules);
        if (result.State is { } state)
            written["baselineState"] = state;

        return written;
    }

    private static JsonObject Result(Finding finding, List<string> rules) => new()
    {
        ["ruleId"] = finding.Violation.Rule,
        ["ruleIndex"] = rules.IndexOf(finding.Violation.Rule),
        ["level"] = Level(finding.Violation.Severity),
        ["message"] = Message(finding.Violation.Message),
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
