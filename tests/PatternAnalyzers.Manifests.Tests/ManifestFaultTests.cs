using System.Text;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Manifests.Tests;

public sealed class ManifestFaultTests
{
    private static readonly string Good = Encoding.UTF8.GetString(ManifestJson.Serialize(Samples.Fragment()));

    [Theory]
    [InlineData("", "PA2011")]
    [InlineData("null", "PA2014")]
    [InlineData("[]", "PA2014")]
    [InlineData("{}", "PA2014")]
    [InlineData("{ \"schema_version\": 1 }", "PA2014")]
    [InlineData("<html>", "PA2011")]
    [InlineData("{ // comment\n}", "PA2011")]
    public void TextThatIsNoManifest_IsRefused(string text, string code)
    {
        var fault = Fault(text);

        fault.Code.ShouldBe(code);
        fault.Message.ShouldNotContain("PatternAnalyzers.");
    }

    [Fact]
    public void MissingMembers_AreNamed() =>
        Fault("{ \"schema_version\": 1, \"repository\": \"r\" }").Message.ShouldEndWith("required members are missing: tool_version, patterns.");

    [Theory]
    [InlineData("\"schema_version\": 1", "\"schema_version\": 2", "PA2012", "Update the tool.")]
    [InlineData("\"schema_version\": 1", "\"schema_version\": \"1\"", "PA2014", "Write the manifest again")]
    [InlineData("\"tool_version\": \"0.1.0\",\n  \"score", "\"score", "PA2014", "Write the manifest again")]
    [InlineData("\"mode\": \"build\"", "\"mode\": \"build\", \"mode\": \"build\"", "PA2013", "Write the manifest again")]
    [InlineData("\"mode\": \"build\"", "\"mode\": \"build\", \"m\\u006fde\": \"build\"", "PA2013", "Write the manifest again")]
    [InlineData("\"overall\": 0.7312", "\"overall\": 1e999", "PA2014", "Write the manifest again")]
    [InlineData("\"overall\": 0.7312", "\"overall\": NaN", "PA2011", "Write the manifest again")]
    [InlineData("\"overall\": 0.7312", "\"overall\": \"NaN\"", "PA2014", "Write the manifest again")]
    [InlineData("\"line_start\": 3", "\"line_start\": 3.5", "PA2014", "Write the manifest again")]
    [InlineData("\"pattern_type\": \"HANDLER\"", "\"pattern_type\": \"handler\"", "PA2014", "Write the manifest again")]
    [InlineData("\"pattern_type\": \"HANDLER\"", "\"pattern_type\": 4", "PA2014", "Write the manifest again")]
    [InlineData("\"patterns\": [", "\"patterns\": [ null,", "PA2014", "Write the manifest again")]
    [InlineData("\"symbol\": \"T:Shop.Orders.Bare\"", "\"symbol\": null", "PA2014", "Write the manifest again")]
    [InlineData("\"21111111-", "\"11111111-", "PA2015", "Write the manifest again")]
    [InlineData("Places an order.", "Places \\u0000 an order.", "PA2016", "Write the manifest again")]
    [InlineData("Places an order.", "Places \\ud800 an order.", "PA2011", "Write the manifest again")]
    public void Fault_IsNamedWithItsRemedy(string part, string replacement, string code, string remedy)
    {
        Good.ShouldContain(part);
        var fault = Fault(Good.Replace(part, replacement, StringComparison.Ordinal));

        fault.Code.ShouldBe(code);
        fault.ExitCode.ShouldBe(ExitCode.Input);
        fault.Remedy.ShouldStartWith(remedy);
        fault.Message.ShouldNotContain("PatternAnalyzers.");
        fault.Message.ShouldNotContain("System.");
    }

    [Fact]
    public void NewerVersion_IsNamedEvenWhenTheRestIsForeign() =>
        Fault("{ \"patterns\": 7, \"schema_version\": 9 }").Message.ShouldContain("schema version 9");

    [Fact]
    public void Fault_SaysFileLineAndMember()
    {
        var message = Fault(Good.Replace("\"line_end\": 40", "\"line_end\": \"40\"", StringComparison.Ordinal)).Message;

        message.ShouldStartWith("m.json: line ");
        message.ShouldContain("$.patterns[0].line_end");
        message.ShouldNotContain("Path: $");
    }

    [Fact]
    public void DuplicateKey_IsFoundAtItsLine() =>
        Fault("{\n  \"a\": 1,\n  \"a\": 2\n}").Message.ShouldBe("m.json: line 3, byte 3: member 'a' stands here a second time.");

    [Fact]
    public void SurfaceWithoutBehaviour_IsRefused() =>
        Fault(Good[..Good.IndexOf(",\n  \"behaviour\"", StringComparison.Ordinal)] + "}").Message.ShouldContain("behaviour");

    [Fact]
    public void DeepNesting_IsRefused() => Fault(new string('[', 100_000)).Code.ShouldBe("PA2011");

    [Fact]
    public void MutatedBytes_GiveCodedFaultsOnly()
    {
        var random = new Random(20260102);
        var bytes = Encoding.UTF8.GetBytes(Good);
        var refused = 0;
        for (var round = 0; round < 2_000; round++)
            refused += Refused(MutatedJson.Of(bytes, random)) ? 1 : 0;

        refused.ShouldBeGreaterThan(1_000);
    }

    private static bool Refused(byte[] bytes)
    {
        try
        {
            _ = ManifestJson.Serialize(ManifestJson.Parse(bytes, "m.json"));
            return false;
        }
        catch (PatternsException)
        {
            return true;
        }
    }

    private static PatternsException Fault(string text) =>
        Should.Throw<PatternsException>(() => ManifestJson.Parse(Encoding.UTF8.GetBytes(text), "m.json"));
}
