using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class KeptTests
{
    [Theory]
    [InlineData("IBuyerRepository", "buyer")]
    [InlineData("MeetingCommentRepository", "meeting comment")]
    [InlineData("RedisBasketRepository", "basket")]
    [InlineData("SqlStreamAggregateStore", "aggregate")]
    [InlineData("Repository", "")]
    [InlineData("BasketService", "")]
    public void Repository_KeepsWhatItIsCalledBy(string typeName, string expected) => Kept.By(typeName).ShouldBe(expected);

    [Fact]
    public void DeedsOnWhatIsKept_NameItAlike() =>
        Kept.In([Deed.Of("Add")!, Deed.Of("FindById")!, Deed.Of("GetBuyers")!, Deed.Of("SendMail")!, Deed.Of("Subscribe")!], "BuyerRepository")
            .Select(deed => deed.ToString())
            .ShouldBe(["adds buyers", "finds buyers", "gets buyers", "sends the mail", "subscribes"]);

    [Theory]
    [InlineData("MartenRepository", "finds the order")]
    [InlineData("EventStoreDBCheckpointRepository", "finds checkpoints")]
    public void Product_IsWhereSomethingIsKept(string name, string expected) =>
        Kept.In([new Deed("finds", name.StartsWith("Marten", StringComparison.Ordinal) ? "the order" : "")], name)[0].ToString().ShouldBe(expected);
}
