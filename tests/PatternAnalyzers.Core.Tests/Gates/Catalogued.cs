using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Gates;

/// <summary>Manifests in front of the gates.</summary>
internal static class Catalogued
{
    public static Pattern Pattern(int number, double? overall = 0.8) => new()
    {
        PatternId = "00000000-0000-5000-8000-" + number.ToString("d12"),
        PatternName = "Order Step " + number,
        PatternType = number % 2 == 0 ? PatternType.Service : PatternType.Effect,
        Symbol = "T:Shop.OrderStep" + number,
        Assembly = "Shop",
        Project = "src/Shop/Shop.csproj",
        FilePath = "src/Shop/OrderStep.cs",
        LineStart = 1,
        LineEnd = 9,
        Description = "Takes step " + number + " of an order.",
        DescriptionSource = "documentation",
        Quality = new Quality { Overall = overall, KnownWeight = 1 },
    };

    public static Manifest Manifest(params Pattern[] patterns) => new() { ToolVersion = "0.1.0", Repository = "example/shop", Patterns = patterns };

    public static Manifest Good(int count = 4) => Manifest([.. Enumerable.Range(1, count).Select(number => Pattern(number))]);

    public static Relationship Uses(int source, int target) => new() { Source = Pattern(source).PatternId, Target = Pattern(target).PatternId, Kind = "uses" };

    public static GateResult Ask(string gate, Manifest manifest, GateProfile? profile = null) =>
        Gatekeeper.Check(manifest, profile ?? GateProfile.Default).Results.Single(result => result.Name == gate);

    public static GateResult Ask(string gate, params Pattern[] patterns) => Ask(gate, Manifest(patterns));
}
