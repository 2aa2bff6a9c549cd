namespace PatternAnalyzers.Extractors.Tests.Evidence.Declared;

public sealed class PatternAttributeExtractorTests
{
    [Theory]
    [InlineData("[Pattern(Type = \"SERVICE\", Subtype = \"storage\")]", "SERVICE/storage")]
    [InlineData("[PatternAttribute(Type = \"service\")]", "SERVICE")]
    [InlineData("[Pattern(\"Handler\", \"message\")]", "HANDLER/message")]
    [InlineData("[Pattern(\"SERVICE/storage\")]", "SERVICE/storage")]
    [InlineData("[Pattern(type: \"EFFECT\")]", "EFFECT")]
    [InlineData("[Pattern(NodeKind = \"Effect\")]", "kind:EFFECT")]
    [InlineData("[Pattern(Name = \"Stock Ledger\")]", "name:Stock Ledger")]
    public async Task Attribute_DeclaresWhatItSays(string attribute, string supports)
    {
        (await Asked.WithAspNet(Declarations, "using Own; " + attribute + " public class Anything { }"))
            .About("Anything")
            .ShouldBe(["declaration " + supports]);
        (await Asked.Unresolved(attribute + " public class Anything { }")).About("Anything").ShouldBe(["declaration " + supports]);
    }

    [Fact]
    public async Task Constant_IsReadByItsValue()
    {
        var asked = await Asked.WithAspNet(
            Declarations,
            "using Own; static class Families { public const string Store = \"SERVICE\"; } [Pattern(Type = Families.Store)] public class Anything { }");

        asked.About("Anything").ShouldBe(["declaration SERVICE"]);
    }

    [Fact]
    public async Task EnumMember_IsReadByItsName() =>
        (await Asked.Unresolved("[Pattern(Type = PatternType.Algorithm)] public class Anything { }")).About("Anything").ShouldBe(["declaration ALGORITHM"]);

    [Fact]
    public async Task UnknownWords_AreHandedOnAsTheyAre()
    {
        var asked = await Asked.Unresolved(
            "[Pattern(Type = \"Widget\", NodeKind = \"Sink\")] public class Anything { }",
            "[Pattern(\"SERVICE\", \"Data Store\")] public class Other { }");

        asked.About("Anything").ShouldBe(["declaration WIDGET", "declaration kind:SINK"]);
        asked.About("Other").ShouldBe(["declaration SERVICE", "declaration subtype:Data Store"]);
    }

    [Theory]
    [InlineData("[Pattern]")]
    [InlineData("[Pattern()]")]
    [InlineData("[Pattern(Type = null)]")]
    [InlineData("[Pattern(Order = 3)]")]
    [InlineData("[UrlPattern(\"SERVICE\")]")]
    [InlineData("[Patterns(\"SERVICE\")]")]
    public async Task AttributeThatSaysNothing_DeclaresNothing(string attribute) =>
        (await Asked.Unresolved(attribute + " public class Anything { }")).About("Anything").ShouldBeEmpty();

    private const string Declarations = """
        namespace Own;
        public class PatternAttribute : System.Attribute
        {
            public PatternAttribute(string? type = null, string? subtype = null) { }
            public string? Type { get; set; }
            public string? Subtype { get; set; }
            public string? NodeKind { get; set; }
            public string? Name { get; set; }
        }
        """;
}
