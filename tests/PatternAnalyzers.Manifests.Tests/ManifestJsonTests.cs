using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Manifests.Tests;

public sealed class ManifestJsonTests
{
    [Fact]
    public void MergedManifest_SurvivesTheRoundTrip() => RoundTrip(Samples.Merged());

    [Fact]
    public void Fragment_SurvivesTheRoundTripWithItsFacts() => RoundTrip(Samples.Fragment());

    [Fact]
    public void FragmentFacts_AreTheSameAfterTheRoundTrip()
    {
        var facts = ManifestJson.Parse(ManifestJson.Serialize(Samples.Fragment()), "x").Facts!;

        facts.Header.SolutionAssemblies.ShouldBe(["Shop.Orders", "Shop.Stock"]);
        facts.Types[0].Members[0].Effects[0].Symbol.ShouldBe("DbContext.SaveChangesAsync");
        facts.Types[0].Members[0].Shape["loops"].ShouldBe(2);
        facts.References[0].Service.ShouldBe("T:Shop.Stock.IStore");
        facts.Implements[0].Depth.ShouldBe(2);
        facts.Handles[0].MessageName.ShouldBe("PlaceOrder");
    }

    [Fact]
    public void OmittedFacts_TakeTheRecordsDefaults()
    {
        var bare = ManifestJson.Parse(ManifestJson.Serialize(Samples.Fragment()), "x").Facts!.Types[1];

        bare.Unit.ShouldBe("type");
        bare.TypeKind.ShouldBe("class");
        bare.Members.ShouldBeEmpty();
        bare.Documentation.Summary.ShouldBe("");
    }

    [Fact]
    public void FactsOfAFragment_LeaveOutWhatTheyDoNotSay()
    {
        var bare = (JsonObject)Node(Samples.Fragment())["behaviour"]!["types"]![1]!;

        bare.Select(member => member.Key).ShouldBe(["symbol", "name", "file_path"]);
    }

    [Fact]
    public void MergedManifest_HasNoSurface() =>
        ((JsonObject)Node(Samples.Merged())).ContainsKey("behaviour").ShouldBeFalse();

    [Fact]
    public void UnknownScore_IsNullWithItsReason()
    {
        var usage = Node(Samples.Merged())["patterns"]![0]!["quality"]!["usage"]!.AsObject();

        usage.ContainsKey("score").ShouldBeTrue();
        usage["score"].ShouldBeNull();
        usage["unknown_reason"]!.GetValue<string>().ShouldBe("entry_point");
    }

    [Fact]
    public void Enums_StandByTheirWireNames()
    {
        var pattern = Node(Samples.Merged())["patterns"]![0]!;

        pattern["pattern_type"]!.GetValue<string>().ShouldBe("HANDLER");
        pattern["node_kind"]!.GetValue<string>().ShouldBe("EFFECT");
        pattern["handler_category"]!.GetValue<string>().ShouldBe("NONDETERMINISTIC_COMPUTE");
        pattern["violations"]![0]!["severity"]!.GetValue<string>().ShouldBe("critical");
    }

    [Fact]
    public void Names_StayReadableInEveryScript() => Text(Samples.Merged()).ShouldContain("Größe prüfen «заказ» 注文 😀 <T>", Case.Sensitive);

    [Fact]
    public void EveryCharacter_SurvivesAndInvisibleOnesAreEscaped()
    {
        var scalars = Enumerable.Range(1, 0x1FFFF).Where(Rune.IsValid).Select(value => new Rune(value).ToString());
        var pattern = Samples.Pattern() with { Description = string.Concat(scalars) };
        var json = ManifestJson.SerializePattern(pattern);

        ManifestJson.ParsePattern(json, "x").Description.ShouldBe(pattern.Description);
        json.ShouldContain("\\u2028", Case.Sensitive);
        json.ShouldContain("\\u0001", Case.Sensitive);
    }

    [Fact]
    public void LoneSurrogate_BecomesTheReplacementCharacter() =>
        ManifestJson.ParsePattern(ManifestJson.SerializePattern(Samples.Pattern() with { Description = "a\ud800b" }), "x").Description.ShouldBe("a\ufffdb");

    [Fact]
    public void Text_HasLineFeedsOnlyAndNoByteOrderMark()
    {
        var bytes = ManifestJson.Serialize(Samples.Fragment());

        bytes[0].ShouldBe((byte)'{');
        bytes[^1].ShouldBe((byte)'\n');
        bytes.ShouldNotContain((byte)'\r');
    }

    [Fact]
    public void Maps_StandInOrdinalOrder() =>
        Text(Samples.Merged())
            .IndexOf("\"ALGORITHM\": 1", StringComparison.Ordinal)
            .ShouldBeLessThan(Text(Samples.Merged()).IndexOf("\"HANDLER\": 1", StringComparison.Ordinal));

    [Fact]
    public void Doubles_KeepEveryBit() => ManifestJson.Parse(ManifestJson.Serialize(Samples.Merged()), "x").Patterns[0].Confidence.ShouldBe(0.1 + 0.2);

    [Fact]
    public void Culture_DoesNotChangeTheBytes()
    {
        var expected = ManifestJson.Serialize(Samples.Merged());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            ManifestJson.Serialize(Samples.Merged()).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void MembersStandInTheOrderOfTheContract() =>
        ((JsonObject)Node(Samples.Fragment())).Select(member => member.Key).ShouldBe(
        [
            "schema_version", "tool_version", "score_version", "repository", "commit", "commit_date", "dirty", "mode", "algorithm", "project", "assembly",
            "target_framework", "configuration", "statistics", "patterns", "relationships", "rejected", "warnings", "references", "implements", "handles",
            "behaviour",
        ]);

    [Fact]
    public void ByteOrderMark_IsSkipped() =>
        ManifestJson.Parse(new byte[] { 0xEF, 0xBB, 0xBF }.Concat(ManifestJson.Serialize(Samples.Merged())).ToArray(), "x").Patterns.Count.ShouldBe(2);

    [Fact]
    public void Pattern_SurvivesItsOwnRoundTrip()
    {
        var json = ManifestJson.SerializePattern(Samples.Pattern());

        json.ShouldNotContain("\n");
        ManifestJson.SerializePattern(ManifestJson.ParsePattern(json, "x")).ShouldBe(json);
    }

    private static void RoundTrip(Manifest manifest)
    {
        var bytes = ManifestJson.Serialize(manifest);

        ManifestJson.Serialize(ManifestJson.Parse(bytes, "x")).ShouldBe(bytes);
    }

    private static JsonNode Node(Manifest manifest) => JsonNode.Parse(ManifestJson.Serialize(manifest))!;

    private static string Text(Manifest manifest) => Encoding.UTF8.GetString(ManifestJson.Serialize(manifest));
}
