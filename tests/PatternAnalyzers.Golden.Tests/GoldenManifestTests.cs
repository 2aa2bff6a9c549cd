using System.Text;

namespace PatternAnalyzers.Golden.Tests;

public sealed class GoldenManifestTests(BuiltSample sample)
{
    internal static string Golden => Checkout.At("tests", "PatternAnalyzers.Golden.Tests", "orderflow.patterns.json");

    [Fact]
    public void ManifestOfTheSample_IsTheOneCheckedIn()
    {
        if (Environment.GetEnvironmentVariable("PATTERNS_UPDATE_GOLDEN") == "1")
            File.WriteAllBytes(Golden, sample.Manifest);

        File.Exists(Golden).ShouldBeTrue("there is no golden file; run the test with PATTERNS_UPDATE_GOLDEN=1 and read what it writes");
        var golden = File.ReadAllBytes(Golden);
        if (!golden.AsSpan().SequenceEqual(sample.Manifest))
            Assert.Fail(FirstDifference(golden, sample.Manifest));
    }

    [Fact]
    public void SameCommitInAnotherFolder_GivesTheSameBytes()
    {
        if (!sample.Manifest.AsSpan().SequenceEqual(sample.ManifestFromElsewhere))
            Assert.Fail(FirstDifference(sample.Manifest, sample.ManifestFromElsewhere));
    }

    private static string FirstDifference(byte[] expected, byte[] actual)
    {
        var expectedLines = Encoding.UTF8.GetString(expected).Split('\n');
        var actualLines = Encoding.UTF8.GetString(actual).Split('\n');
        var line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
            line++;
        return $"""
            The manifests differ from line {line + 1} on ({expectedLines.Length} and {actualLines.Length} lines).
            expected: {expectedLines.ElementAtOrDefault(line)}
            actual:   {actualLines.ElementAtOrDefault(line)}
            If the new manifest is right, run the test with PATTERNS_UPDATE_GOLDEN=1 and review the difference.
            """;
    }
}
