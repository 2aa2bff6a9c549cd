using System.Text.Json.Nodes;

namespace PatternAnalyzers.Reporting.Tests.Sarif;

/// <summary>What the schema of SARIF 2.1.0 asks of the objects that are written here.</summary>
internal static class SarifSchema
{
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

    /// <summary>Every object has its required members and holds only values that are allowed.</summary>
    public static void ShouldHold(JsonNode log)
    {
        foreach (var (path, required) in Objects)
        {
            var found = At(log, path).ToList();
            found.ShouldNotBeEmpty(path);
            foreach (var member in required)
                found.ShouldAllBe(node => node[member] != null, $"{path}.{member}");
        }

        foreach (var (path, allowed) in Values)
            At(log, path).Select(node => node.GetValue<string>()).ShouldAllBe(value => allowed.Contains(value), path);
    }

    public static IEnumerable<JsonNode> At(JsonNode log, string path) =>
        path
            .Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate<string, IEnumerable<JsonNode>>([log], (nodes, step) => step.EndsWith("[*]", StringComparison.Ordinal)
            ? nodes.SelectMany(node => node[step[..^3]]!.AsArray().Select(one => one!))
            : nodes.Select(node => node[step]).Where(node => node is not null).Select(node => node!));
}
