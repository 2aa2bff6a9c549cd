using PatternAnalyzers.Loading.Projects;

namespace PatternAnalyzers.Loading.Tests.Projects;

public sealed class TargetFrameworksTests
{
    [Theory]
    [InlineData("net8.0", "net8.0")]
    [InlineData("net8.0;net10.0;netstandard2.0", "net10.0")]
    [InlineData("netstandard2.0;net472", "netstandard2.0")]
    [InlineData("net45; net48 ;net472", "net48")]
    [InlineData("netcoreapp3.1;netstandard2.1", "netcoreapp3.1")]
    [InlineData("net9.0-windows;net8.0", "net9.0-windows")]
    [InlineData("$(Weird)", "$(Weird)")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Highest_IsChosen(string? list, string? expected) => TargetFrameworks.Highest(list).ShouldBe(expected);

    [Theory]
    [InlineData("net8.0", new[] { "NET", "NET8_0", "NET8_0_OR_GREATER", "NET5_0_OR_GREATER", "NETCOREAPP", "NETCOREAPP3_1_OR_GREATER" }, "NET9_0_OR_GREATER")]
    [InlineData("netstandard2.0", new[] { "NETSTANDARD", "NETSTANDARD2_0", "NETSTANDARD1_6_OR_GREATER" }, "NETSTANDARD2_1_OR_GREATER")]
    [InlineData("net472", new[] { "NETFRAMEWORK", "NET472", "NET461_OR_GREATER" }, "NET48_OR_GREATER")]
    [InlineData("net8.0-windows10.0.19041.0", new[] { "WINDOWS", "NET8_0" }, "NETFRAMEWORK")]
    public void Constants_AreThoseOfTheSdk(string framework, string[] expected, string absent)
    {
        var constants = TargetFrameworks.Constants(framework).ToList();

        expected.ShouldBeSubsetOf(constants);
        constants.ShouldNotContain(absent);
    }
}
