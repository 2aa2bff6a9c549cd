using PatternAnalyzers.Cli.Terminals;

namespace PatternAnalyzers.Cli.Tests.Terminals;

public sealed class TerminalModeTests
{
    [Theory]
    [InlineData(false, "", true)]
    [InlineData(true, "", false)]
    [InlineData(false, "NO_COLOR=1", false)]
    [InlineData(false, "NO_COLOR=0", false)]
    [InlineData(false, "NO_COLOR=", true)]
    [InlineData(false, "TERM=dumb", false)]
    [InlineData(false, "TERM=xterm", true)]
    [InlineData(false, "CI=true", false)]
    [InlineData(false, "CI=1", false)]
    [InlineData(false, "CI=false", true)]
    [InlineData(false, "CI=", true)]
    public void Colours_AreForPeopleWhoWantThem(bool redirected, string setting, bool rich)
    {
        var (name, value) = (setting.Split('=')[0], setting.Split('=').Last());

        TerminalMode.IsRich(redirected, asked => asked == name ? value : null).ShouldBe(rich);
    }
}
