using PatternAnalyzers.Extractors.Bodies;

namespace PatternAnalyzers.Extractors.Tests.Bodies;

public sealed class ShapeCountsTests
{
    [Fact]
    public void Counts_AddUp_AndStandByName()
    {
        var counts = new ShapeCounts(0);
        foreach (var name in new[] { "loops", "awaits", "loops", "sums", "bests", "branches" })
            counts.Add(name, 1);
        var all = new ShapeCounts(2);
        all.Add("loops", 3);
        all.Add(counts);

        all.ShouldBe([new("awaits", 1), new("bests", 1), new("branches", 1), new("loops", 5), new("sums", 1)]);
        all.Keys.ShouldBe(["awaits", "bests", "branches", "loops", "sums"]);
        all.Values.ShouldBe([1, 1, 1, 5, 1]);
        all["loops"].ShouldBe(5);
    }

    [Fact]
    public void WhatIsNotCounted_IsNotThere()
    {
        var counts = new ShapeCounts(1);

        counts.Count.ShouldBe(0);
        counts.ContainsKey("loops").ShouldBeFalse();
        counts.TryGetValue("loops", out var count).ShouldBeFalse();
        count.ShouldBe(0);
        Should.Throw<KeyNotFoundException>(() => counts["loops"]);
    }
}
