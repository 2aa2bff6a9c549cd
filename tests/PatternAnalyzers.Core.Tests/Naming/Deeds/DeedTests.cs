using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class DeedTests
{
    [Theory]
    [InlineData("GetBasketAsync", "gets the basket")]
    [InlineData("TryParseOrder", "parses the order")]
    [InlineData("GetOrdersV2Async", "gets orders")]
    [InlineData("SignOffMemberFromWaitlist", "signs off the member from the waitlist")]
    [InlineData("SetCancelled", "marks it as cancelled")]
    [InlineData("UseStreaming", "uses streaming")]
    [InlineData("WaitNoMessage", "waits")]
    [InlineData("WaitForMessage", "waits for the message")]
    [InlineData("IsSandboxCompleted", "tells whether the sandbox is completed")]
    [InlineData("ToOrdinal", "converts to ordinal")]
    [InlineData("PostProcessMessage", "post-processes the message")]
    [InlineData("AddAndSaveEventAsync", "adds and saves the event")]
    [InlineData("AddOrUpdateOrder", "adds or updates the order")]
    [InlineData("JoinToGroup", "joins the group")]
    [InlineData("Login", "logs in")]
    [InlineData("CleanupOldOrders", "cleans up old orders")]
    [InlineData("SetPaymentMethodVerified", "marks the payment method as verified")]
    [InlineData("GetHumanized", "gets")]
    [InlineData("StartConsuming", "starts consuming")]
    [InlineData("NotifyOrderStatusChanged", "announces the changed order status")]
    public void NameOfAMethod_IsReadAsPeopleSayIt(string method, string expected) => Deed.Of(method)!.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("Error")]
    [InlineData("")]
    [InlineData("OrderedLines")]
    [InlineData("Supports")]
    [InlineData("Contains")]
    public void NameWithoutAVerb_IsNone(string method) => Deed.Of(method).ShouldBeNull();

    [Theory]
    [InlineData("GetBasket", true)]
    [InlineData("GetById", false)]
    [InlineData("SendAll", false)]
    [InlineData("Save", false)]
    public void Whole_SaysWhatItIsDoneTo(string method, bool expected) => Deed.Of(method)!.IsWhole.ShouldBe(expected);
}
