using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Tests;

/// <summary>Manifests built by hand.</summary>
internal static class Samples
{
    public const string Repository = "example.org/shop/orders";

    public static Manifest Manifest(params Pattern[] patterns) => new()
    {
        ToolVersion = "0.1.0",
        Repository = Repository,
        Commit = "0123456789abcdef0123456789abcdef01234567",
        Patterns = patterns,
    };

    public static Pattern Pattern(string name, string description = "Does something.", PatternType type = PatternType.Service, string repository = Repository) =>
        new()
    {
        PatternId = Id(name, repository),
        ContentHash = "hash of " + name,
        PatternName = name,
        PatternType = type,
        Symbol = "T:Shop." + name.Replace(" ", "", StringComparison.Ordinal),
        Assembly = "Shop",
        Project = "src/Shop/Shop.csproj",
        FilePath = "src/Shop/" + name.Replace(" ", "", StringComparison.Ordinal) + ".cs",
        LineStart = 7,
        LineEnd = 20,
        Description = description,
        DescriptionSource = "documentation",
        Code = "class Secret { }",
        Quality = new() { Overall = 0.75, KnownWeight = 1, Complexity = new() { Score = 0.9 } },
    };

    public static Pattern Behaving(this Pattern pattern, string detail, NodeKind kind = NodeKind.Effect) => pattern with
    {
        NodeKind = kind,
        Evidence = [.. pattern.Evidence, new EvidenceFact
        {
            Signal = Signals.Behaviour,
            Detail = detail,
            Supports = WireNames.Of(kind),
            FilePath = pattern.FilePath,
            Line = 9
        }],
    };

    public static Relationship Uses(Pattern source, Pattern target, double weight = 0.5) =>
        new() { Source = source.PatternId, Target = target.PatternId, Kind = "uses", Weight = weight };

    public static string Id(string name, string repository = Repository) => UuidV5.Of(Guid.Empty, repository + name).ToString();
}
