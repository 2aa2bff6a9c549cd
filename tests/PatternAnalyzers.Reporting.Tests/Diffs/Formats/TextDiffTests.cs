using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Formats;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Formats;

public sealed class TextDiffTests
{
    [Fact]
    public void Everything_ReadsLikeThis() => TextDiff.Of(Changed.Everything, Changed.Verdicts).ShouldBe("""
        patterns: 5 → 5, mean score 0.75 → 0.70 (-0.05)
        new violations: 1
          ONEX2001 high, Failing: reads | `a file` for @you (src/Shop/C.cs:9)
        fixed violations: 1
          ONEX6001 low, Failing: has no summary (src/Shop/C.cs:9)
        vanished: 1
          Gone (SERVICE, src/Shop/Gone.cs:7)
        new: 1
          Coming (SERVICE, src/Shop/Coming.cs:7)
        moved: 1
          Moving: src/Shop/Moving.cs → src/Else/Moving.cs
        reclassified: 1
          Turning: node_kind unknown → EFFECT
        changed: 1
          Changing (SERVICE, src/Shop/Changing.cs:7)
        scores: 1
          Changing: overall 0.75 → 0.50 (-0.25), complexity 0.75 → 0.50 (-0.25)
        FAIL vanished: 1
               Gone (SERVICE, src/Shop/Gone.cs)
        PASS new-violations:critical

        """);

    [Fact]
    public void Nothing_SaysSo() =>
        TextDiff.Of(Comparison.Of(Samples.Manifest(), Samples.Manifest()), []).ShouldBe("patterns: 0 → 0, mean score unknown → unknown\nnothing differs\n");
}
