using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;
using Shouldly;
using Xunit;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class DistinctionTests
{
    [Theory]
    [InlineData("RedisCacheService", "clears the cache")]
    [InlineData("FixedStrategy", "gets the price")]
    [InlineData("ColouredConsoleLogProvider", "gets loggers by name")]
    public void WordOfTheName_ThatNoDeedHas_IsLost(string type, string said) => Distinction.IsLost(said, Of(type)).ShouldBeTrue();

    [Theory]
    [InlineData("OrderParser", "parses orders")]
    [InlineData("ListProductsQueryService", "lists products from the database")]
    [InlineData("DefaultOrderReader", "reads orders")]
    [InlineData("Compressor", "compresses files")]
    [InlineData("ChangePathTemplate", "changes paths")]
    public void NameThatIsSaid_OrIsADeed_IsNotLost(string type, string said) => Distinction.IsLost(said, Of(type)).ShouldBeFalse();

    [Fact]
    public void FolderIsBetterThanNothing() =>
        Distinction.IsLost("builds health checks", Of("PulsarTransport") with { Namespace = "Wolverine.Pulsar" }).ShouldBeTrue();

    [Fact]
    public void WordThatIsAFolder_SetsNobodyApart() =>
        Distinction.IsLost("reads orders", Of("BillingOrderReader") with { Namespace = "Shop.Billing" }).ShouldBeFalse();

    private static TypeFact Of(string name) => new() { Symbol = "T:Shop." + name, Name = name, FilePath = "a.cs" };
}
