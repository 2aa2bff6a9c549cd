using System.Globalization;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Reporting.Tests;

/// <summary>Manifests built by hand.</summary>
internal static class Samples
{
    public static Manifest Manifest(params IReadOnlyList<Pattern> patterns) => Related(patterns, []);

    public static Manifest Related(IReadOnlyList<Pattern> patterns, params IReadOnlyList<Relationship> relationships) => new()
    {
        ToolVersion = "0.1.0",
        Repository = "example.org/shop",
        Commit = "0123456789abcdef0123456789abcdef01234567",
        CommitDate = "2026-08-31T09:00:00Z",
        Patterns = patterns,
        Relationships = relationships,
        Statistics = StatisticsOf.Compute(patterns, 0, relationships.Count),
    };

    public static Pattern Pattern(string name, PatternType type = PatternType.Service, double? overall = 0.75) => new()
    {
        PatternId = "id-" + name,
        ContentHash = "hash of " + name,
        PatternName = name,
        PatternType = type,
        Symbol = "T:Shop." + name.Replace(" ", "", StringComparison.Ordinal),
        Assembly = "Shop",
        Project = "src/Shop/Shop.csproj",
        FilePath = "src/Shop/" + name.Replace(" ", "", StringComparison.Ordinal) + ".cs",
        LineStart = 7,
        LineEnd = 20,
        Description = $"Does what a {name} does.",
        DescriptionSource = "documentation",
        Code = "public sealed class C\n{\n}",
        Confidence = 0.9,
        Evidence = [new EvidenceFact { Signal = "name", Detail = "name ends in Service", Supports = "SERVICE", FilePath = "src/Shop/C.cs", Line = 7 }],
        Quality = new Quality
        {
            Overall = overall,
            KnownWeight = overall is null ? 0 : 1,
            Complexity = overall is { } score ? new Dimension { Score = score } : Dimension.Unknown("too_deep")
        },
    };

    public static Violation Violation(string rule = "ONEX2001", Severity severity = Severity.High, string message = "reads a file", int line = 9) =>
        new() { Rule = rule, Severity = severity, Message = message, FilePath = "src/Shop/C.cs", Line = line };

    public static Relationship Relation(string source, string target, string kind = "uses") =>
        new() { Source = "id-" + source, Target = target.StartsWith("T:", StringComparison.Ordinal) ? target : "id-" + target, Kind = kind };

    /// <summary>As many patterns of all types as asked for, each related to a few others.</summary>
    public static Manifest Large(int count)
    {
        var types = Enum.GetValues<PatternType>();
        var patterns = Enumerable.Range(0, count)
            .Select(place => Pattern(
                $"Pattern {place.ToString("000", CultureInfo.InvariantCulture)} Of Many",
                types[place % types.Length],
                place % 100 / 100.0))
            .ToList();
        var relationships = Enumerable.Range(0, count).SelectMany(place => new[]
        {
            new Relationship { Source = patterns[place].PatternId, Target = patterns[(place * 7 + 3) % count].PatternId, Kind = "uses" },
            new Relationship { Source = patterns[place].PatternId, Target = patterns[(place * 13 + 5) % count].PatternId, Kind = "orchestrates" },
            new Relationship { Source = patterns[place].PatternId, Target = $"T:Shop.Message{place % 40}", Kind = place % 2 == 0 ? "handles" : "publishes" },
        });
        return Related(patterns, [.. relationships]);
    }
}
