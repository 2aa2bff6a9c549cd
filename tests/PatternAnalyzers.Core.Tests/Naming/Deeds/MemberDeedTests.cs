using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class MemberDeedTests
{
    [Theory]
    [InlineData("Save", "void", "Order", "order", "saves the order")]
    [InlineData("FindAsync", "Task<Order>", "Guid", "orderId", "finds the order by order ID")]
    [InlineData("Delete", "void", "string", "id", "deletes by ID")]
    [InlineData("Encrypt", "string", "string", "plainText", "encrypts the plain text")]
    [InlineData("Inflect", "string", "string", "word", "inflects the word")]
    [InlineData("Inflect", "string", "string", "input", "inflects text")]
    [InlineData("Update", "void", "MessageUpdate", "update", "updates")]
    [InlineData("Forward", "void", "string", "destination", "forwards")]
    [InlineData("LoadAll", "void", "Order", "order", "loads all")]
    [InlineData("Calculate", "Price", "IReadOnlyList<OrderLine>", "lines", "calculates the price from order lines")]
    [InlineData("Add", "void", "MemberSubscription", "member", "adds the member subscription")]
    [InlineData("ExecuteCommand", "Task", "ICommand", "command", "executes commands")]
    [InlineData("AddSend", "Task", "SendContext", "context", "adds the send context")]
    [InlineData("CommitAsync", "Task", "CancellationToken", "token", "commits the changes")]
    [InlineData("LogOutAsync", "Task", "HttpContext", "context", "logs out the user")]
    [InlineData("GetType", "Type", "string", "name", "gets the type by name")]
    [InlineData("GetBrand", "Task<IEnumerable<Brand>>", "CancellationToken", "token", "gets brands")]
    [InlineData("GetName", "string", "Type", "type", "gets the name of a type")]
    [InlineData("ConvertToOrdinal", "string", "int", "number", "converts numbers to ordinals")]
    [InlineData("Add", "Task", "OutboxMessage", "message", "adds the outbox message")]
    [InlineData("GetCatalog", "Task<List<CatalogItem>>", "int", "page", "gets catalog items")]
    [InlineData("GetSubscriptionsOfType", "Task<IEnumerable<WebhookSubscription>>", "int", "type", "gets webhook subscriptions of the type")]
    [InlineData("CreateAttachment", "Task<DataBusAttachment>", "Stream", "source", "creates the data bus attachment")]
    [InlineData("NotifyOrderStatusChanged", "Task", "string", "buyerId", "notifies the buyer of the changed order status")]
    [InlineData("NotifyOrderStatusChanged", "Task", "string", "text", "announces the changed order status")]
    [InlineData("Subscribe", "Task", "string", "topic", "subscribes to the topic")]
    [InlineData("Unsubscribe", "Task", "string", "topic", "unsubscribes from the topic")]
    [InlineData("NavigateTo", "Task", "string", "route", "navigates to the route")]
    [InlineData("Defer", "Task", "object", "parcel", "defers the parcel")]
    [InlineData("RunAsync", "Task", "Func<Task>", "work", "runs the given action")]
    public void VerbAlone_TakesItsObjectFromTheSignature(string method, string returns, string type, string name, string expected) =>
        MemberDeed.Of(Told.Method(method) with { Returns = returns, Parameters = [type], ParameterNames = [name] }, "Page")!.ToString().ShouldBe(expected);

    [Fact]
    public void WhatIsTried_IsDoneToWhatComesFirst()
    {
        var tried = Told.Method("TryParse") with { Returns = "bool", Parameters = ["object", "PropertyValue"], ParameterNames = ["value", "result"] };
        MemberDeed.Of(tried, "Page")!.ToString().ShouldBe("parses values");
    }

    [Fact]
    public void ConversionByTheName_TakesWhatTheMethodIsGiven()
    {
        var type = Unit.Type("T:Shop.ToTitleCase", "ToTitleCase") with
        {
            Members = [Told.Method("Transform") with { Parameters = ["string"], ParameterNames = ["input"] }]
        };
        MemberDeed.Converting(Deed.Of("ToTitleCase")!, type).ToString().ShouldBe("converts text to title case");
    }

    [Theory]
    [InlineData("Handle")]
    [InlineData("InitializeAsync")]
    [InlineData("GetService")]
    [InlineData("GetType")]
    [InlineData("ApplyQueryAttributes")]
    public void WhatFrameworksCallEverybodyBy_IsNoDeed(string method) => MemberDeed.Of(Told.Method(method), "Page").ShouldBeNull();
}
