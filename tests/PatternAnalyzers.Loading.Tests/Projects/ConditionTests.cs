using PatternAnalyzers.Loading.Projects;

namespace PatternAnalyzers.Loading.Tests.Projects;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("'$(Configuration)' == 'Release'", true)]
    [InlineData(" '$(Configuration)|$(Platform)'=='debug|AnyCPU' ", false)]
    [InlineData("'$(Missing)' == ''", true)]
    [InlineData("'$(Missing)' != '' and '$(Configuration)' == 'Release'", false)]
    [InlineData("'$(Missing)' != '' or '$(Configuration)' == 'RELEASE'", true)]
    [InlineData("!('$(Missing)' != '')", true)]
    [InlineData("$(Flag)", true)]
    [InlineData("!$(Flag)", false)]
    [InlineData("$(Configuration) == Release", true)]
    [InlineData("'$(Number)' >= '8.0'", true)]
    [InlineData("'$(Number)' < '8'", false)]
    [InlineData("$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net8.0'))", true)]
    [InlineData("$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net11.0'))", false)]
    [InlineData("$(Name.EndsWith('.Tests'))", true)]
    [InlineData("$(TargetFramework.StartsWith(\"net4\"))", false)]
    [InlineData("Exists('$(MSBuildProjectDirectory)/no-such-file')", false)]
    [InlineData("$([System.String]::Copy('x').Length) == 1", false)]
    [InlineData("'a' ==", false)]
    [InlineData("((((", false)]
    [InlineData("' unterminated", false)]
    [InlineData("$(unterminated", false)]
    [InlineData("", true)]
    public void Condition_Holds(string condition, bool expected) => Condition.Holds(condition, Bag(), "/").ShouldBe(expected);

    [Fact]
    public void EndlessNesting_DoesNotHoldAndDoesNotOverflow() => Condition.Holds(new string('!', 100_000) + "true", Bag(), "/").ShouldBeFalse();

    private static PropertyBag Bag() => new()
    {
        ["Configuration"] = "Release",
        ["Platform"] = "AnyCPU",
        ["Flag"] = "true",
        ["Number"] = "10.0",
        ["TargetFramework"] = "net10.0",
        ["Name"] = "Shop.Tests",
    };
}
