using PatternAnalyzers.Core.Identity;

namespace PatternAnalyzers.Core.Tests.Identity;

public sealed class DigestTests
{
    [Fact]
    public void SameText_HasTheSameDigest() => Digest.Of("Größe").ShouldBe(Digest.Of("Größe"));

    [Fact]
    public void AnotherText_HasAnother() => Digest.Of("order").ShouldNotBe(Digest.Of("Order"));

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData(" ", true)]
    public void MissingText_HasNone(string? text, bool known) => Digest.OfKnown(text).HasValue.ShouldBe(known);
}
