using PatternAnalyzers.Cli.Terminals;

namespace PatternAnalyzers.Cli.Tests.Terminals;

public sealed class ProgressBarTests
{
    private readonly StringWriter error = new();
    private readonly Clock clock = new();

    [Fact]
    public void Terminal_ShowsABarThatOverwritesItself()
    {
        var terminal = new Terminal(TextWriter.Null, error, rich: true);
        var bar = new ProgressBar(terminal, clock);

        bar.Report(1, 4, "Shop");
        bar.Report(4, 4, new string('x', 200));
        terminal.Line("done");

        var shown = error.ToString().Split('\r')[1..];
        shown[0].ShouldBe("\u001b[K[#####---------------] 1/4 Shop");
        shown[1].Length.ShouldBeLessThan(82);
        shown[2].ShouldBe("\u001b[K");
    }

    [Fact]
    public void Log_GetsALineNowAndThen()
    {
        var bar = new ProgressBar(new Terminal(TextWriter.Null, error, rich: false), clock);

        bar.Report(1, 4, "soon");
        clock.Seconds += 6;
        bar.Report(2, 4, "later");
        bar.Report(3, 4, "at once");

        error.ToString().ShouldBe("[2/4] later\n");
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Quiet_ShowsNothing(bool rich)
    {
        var bar = new ProgressBar(new Terminal(TextWriter.Null, error, rich) { Quiet = true }, clock);

        clock.Seconds += 6;
        bar.Report(2, 4, "later");

        error.ToString().ShouldBeEmpty();
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
