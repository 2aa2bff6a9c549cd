using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class DeedListTests
{
    [Theory]
    [InlineData("gets, updates and deletes the basket", "GetBasket", "UpdateBasket", "DeleteBasket")]
    [InlineData("gets the name and the price", "GetName", "GetPrice")]
    [InlineData("marks the event as published or failed", "MarkEventAsPublished", "MarkEventAsFailed")]
    [InlineData("saves the event and marks the event as published, running or failed", "SaveEvent", "MarkEventAsPublished", "MarkEventAsRunning", "MarkEventAsFailed")]
    [InlineData("gets the channel by ID, number or name", "GetChannelById", "GetChannelByNumber", "GetChannelByName")]
    [InlineData("gets the title, size and price", "GetTitle", "GetSize", "GetPrice")]
    [InlineData("signs the user in and out", "SignInUser", "SignOutUser")]
    [InlineData("gets the user and the permissions", "GetUser", "GetPermissions")]
    [InlineData("gets orders", "GetOrders", "GetOrder")]
    [InlineData("gets orders and cards", "GetOrder", "GetOrdersOfUser", "GetCards")]
    [InlineData("gets catalog items, brands and types", "GetCatalogItems", "GetCatalogItemsByBrand", "GetCatalogBrands", "GetCatalogTypes")]
    [InlineData("saves and loads the agent state", "SaveAgentState", "LoadAgentState", "SaveState", "LoadState")]
    [InlineData("publishes, adds and saves events", "PublishEvents", "AddAndSaveEvent")]
    [InlineData("edits and cancels the meeting, and adds attendees", "EditMeeting", "AddAttendees", "CancelMeeting")]
    [InlineData("saves the order", "SaveOrder", "Start", "GetById")]
    [InlineData("deletes by ID", "DeleteById", "Start")]
    [InlineData("starts and stops", "Start", "Stop")]
    [InlineData("adds the stock, drops the order and fills the basket", "AddStock", "DropOrder", "FillBasket", "LockDoor")]
    [InlineData("processes the messages, reply and call", "ProcessMessages", "ProcessReply", "ProcessCall", "ProcessAnswer", "SaveReply")]
    public void WhatDeedsShare_IsSaidOnce(string expected, params string[] methods) =>
        DeedList.Of([.. methods.Select(method => Deed.Of(method)!)], 3).ShouldBe(expected);
}
