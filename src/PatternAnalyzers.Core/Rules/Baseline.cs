using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules;

/// <summary>Findings of the day a repository adopted the rules: the compiler does not report them, the manifest keeps them and their cost.</summary>
public sealed class Baseline
{
    /// <summary>Name of the file at the root of a repository.</summary>
    public const string FileName = "patterns.baseline";

    private const char Comment = '#';

    private static readonly string[] Head =
    [
        "# Rule findings that were there when this repository adopted PatternAnalyzers: not reported by the compiler, still in the manifest and its scores.",
        "# Written by 'patterns baseline'. Delete a line to be told again.",
    ];

    private readonly HashSet<string> findings;

    private Baseline(IEnumerable<string> findings) => this.findings = new HashSet<string>(findings, StringComparer.Ordinal);

    /// <summary>A baseline that keeps nothing quiet.</summary>
    public static Baseline None { get; } = new([]);

    /// <summary>How many findings it holds.</summary>
    public int Count => findings.Count;

    /// <summary>Reads lines of the form <c>rule symbol</c>. Empty lines, comments and lines that match nothing any more do no harm.</summary>
    public static Baseline Read(IEnumerable<string> lines) =>
        new(lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != Comment));

    /// <summary>The findings of a manifest.</summary>
    public static Baseline Of(Manifest manifest) =>
        new(manifest.Patterns.SelectMany(pattern => pattern.Violations.Select(violation => Line(violation.Rule, pattern.Symbol))));

    /// <summary>Whether a finding was there already.</summary>
    /// <param name="rule">Rule id.</param>
    /// <param name="symbol">Documentation-comment id of the pattern.</param>
    public bool Holds(string rule, string symbol) => findings.Count > 0 && findings.Contains(Line(rule, symbol));

    /// <summary>The text of the file: a comment, then one finding a line in ordinal order.</summary>
    public string Text() => string.Join("\n", Head.Concat(findings.OrderBy(line => line, StringComparer.Ordinal))) + "\n";

    private static string Line(string rule, string symbol) => rule + " " + symbol;
}
