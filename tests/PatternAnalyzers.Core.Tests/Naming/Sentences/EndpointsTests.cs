using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What is said of endpoints that are types.</summary>
public sealed class EndpointsTests
{
    [Theory]
    [InlineData("ListConnections", "Shop.Endpoints", "HTTP endpoint that lists connections.")]
    [InlineData("Endpoint", "Shop.Endpoints.Secrets.List", "HTTP endpoint that lists secrets.")]
    [InlineData("Create", "Shop.Endpoints.Labels.Post", "HTTP endpoint that creates a label.")]
    [InlineData("BulkDelete", "Shop.Endpoints.WorkflowDefinitions.BulkDelete", "HTTP endpoint that bulk-deletes workflow definitions.")]
    [InlineData("GetByName", "Shop.Endpoints.Secrets", "HTTP endpoint that gets a secret by name.")]
    [InlineData("Logout", "Shop.Endpoints.Broker", "HTTP endpoint that logs a user out.")]
    [InlineData("AddToCartEndpoint", "Shop.CartFeatures", "HTTP endpoint that adds to the cart.")]
    [InlineData("ListEndpoint", "Shop.ProductFeatures", "HTTP endpoint that lists products.")]
    [InlineData("Endpoint", "Shop.Endpoints.Trace", "")]
    [InlineData("Nodes", "Shop.Endpoints.Graph", "")]
    public void NameOrPlace_TellsTheDeed(string name, string place, string sentence) => Of(name, place).ShouldBe(sentence);

    [Theory]
    [InlineData("Create", "CreateToDoItemRequest", "HTTP endpoint that creates a to-do item.")]
    [InlineData("Create", "PlaceOrderCommand", "HTTP endpoint that creates a web.")]
    public void WhatItSends_TellsMoreThanWhereItStands(string name, string sent, string sentence)
    {
        var input = Told.Of(name, PatternType.Handler, "http_endpoint");
        Endpoints.Of(input with { Type = input.Type with { Namespace = "Shop.Webs" }, Sent = [sent] }).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("LogoutModel", "Razor page that logs a user out.")]
    [InlineData("DownloadPersonalDataModel", "Razor page that downloads personal data.")]
    public void ModelOfAPage_IsCalledAfterWhatHappensThere(string name, string sentence)
    {
        var input = Told.Of(name, PatternType.Handler, "http_endpoint").Is("PageModel", "base");
        Endpoints.Of(input with { Type = input.Type with { Namespace = "Shop.Areas.Identity.Pages.Account" } }).ShouldBe(sentence);
    }

    private static string Of(string name, string place)
    {
        var input = Told.Of(name, PatternType.Handler, "http_endpoint");
        return Endpoints.Of(input with { Type = input.Type with { Namespace = place } });
    }
}
