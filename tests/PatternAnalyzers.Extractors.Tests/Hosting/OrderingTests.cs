using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Tests.Hosting;

public sealed class OrderingTests
{
    [Fact]
    public void WhatIsInOrder_IsLeftAlone()
    {
        List<int> items = [1, 2, 2, 3];

        items.InOrder(static (left, right) => left.CompareTo(right)).ShouldBeSameAs(items);
    }

    [Fact]
    public void EqualOnes_KeepTheirPlaces()
    {
        List<string> items = ["cc", "a", "dd", "b"];

        items.InOrder(static (left, right) => left.Length.CompareTo(right.Length)).ShouldBe(["a", "b", "cc", "dd"]);
        items.ShouldBe(["cc", "a", "dd", "b"]);
    }
}
