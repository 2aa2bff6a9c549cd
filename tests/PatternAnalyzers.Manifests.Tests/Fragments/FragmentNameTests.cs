using System.Text;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Manifests.Tests.Fragments;

public sealed class FragmentNameTests
{
    [Theory]
    [InlineData("src/Orders/Orders.csproj", "net8.0", "Release", "src~Orders~Orders.csproj.net8.0.Release.patterns.json")]
    [InlineData("src\\Orders\\Orders.csproj", "net8.0", "Release", "src~Orders~Orders.csproj.net8.0.Release.patterns.json")]
    [InlineData("Orders.csproj", null, null, "Orders.csproj.patterns.json")]
    [InlineData("../Orders.csproj", "net8.0", "a:b", "..~Orders.csproj.net8.0.a%3Ab.patterns.json")]
    public void Name_ComesFromProjectFrameworkAndConfiguration(string project, string? framework, string? configuration, string expected) =>
        FragmentName.For(project, framework, configuration).ShouldBe(expected);

    [Fact]
    public void TildeInAPath_DoesNotCollideWithAFolder() =>
        FragmentName.For("a~b/c.csproj", null, null).ShouldNotBe(FragmentName.For("a/b~c.csproj", null, null));

    [Fact]
    public void LongPaths_AreShortenedAndStayApart()
    {
        var one = FragmentName.For(new string('ü', 300) + "/A.csproj", "net8.0", "Debug");
        var two = FragmentName.For(new string('ü', 300) + "/B.csproj", "net8.0", "Debug");

        Encoding.UTF8.GetByteCount(one).ShouldBeLessThan(200);
        one.ShouldNotBe(two);
        one.ShouldEndWith(".patterns.json");
    }
}
