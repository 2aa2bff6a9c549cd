using PatternAnalyzers.Core.Identity;

namespace PatternAnalyzers.Core.Tests.Identity;

public sealed class UuidV5Tests
{
    private static readonly Guid Dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    [Theory]
    [InlineData("www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2")]
    [InlineData("python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d")]
    public void KnownName_GivesTheUuidOfTheStandard(string name, string expected) => UuidV5.Of(Dns, name).ToString("D").ShouldBe(expected);

    [Fact]
    public void AnyName_HasVersionAndVariant()
    {
        for (var number = 0; number < 100; number++)
        {
            var text = UuidV5.Of(Dns, "ö" + number).ToString("D");
            text[14].ShouldBe('5');
            "89ab".ShouldContain(text[19]);
        }
    }
}
