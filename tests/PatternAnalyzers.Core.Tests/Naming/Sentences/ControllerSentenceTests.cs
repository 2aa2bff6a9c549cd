using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What is said of controllers.</summary>
public sealed class ControllerSentenceTests
{
    [Fact]
    public void CommonActions_MakeASentence() => Sentence("CountriesController", "Get", "GetCountries", "Post", "Put", "Delete").ShouldBe("Controller that gets, creates, updates and deletes countries.");

    [Fact]
    public void ApiController_SaysSo() => Sentence("BrandApiController", "GetAll", "Get", "Post").ShouldBe("API controller that lists, gets and creates brands.");

    [Fact]
    public void FurtherVerbs_FollowInTheirWords() => Sentence("MenuController", "List", "Delete", "AddItem", "DeleteItem").ShouldBe("Controller that lists and deletes menus, and adds and deletes the item.");

    [Fact]
    public void ActionsThatAreNoDeeds_AreNamed() => Sentence("OrderController", "OrderHistoryList", "OrderDetails").ShouldBe("Order controller with the actions OrderHistoryList and OrderDetails.");

    [Fact]
    public void ManyActions_AreCounted() => Sentence("AccountController", "Login", "Register", "LogOff", "Lockout", "External", "Callback", "Denied").ShouldBe("Account controller with the actions Login, Register, LogOff, Lockout, External and 2 more.");

    [Fact]
    public void SingleDeed_IsTold() => Sentence("LocalizationController", "SetLanguage").ShouldBe("Localization controller that sets the language.");

    [Fact]
    public void PostOfADeed_IsTheDeed() => Sentence("GroupsController", "Get", "Delete", "PostDelete").ShouldBe("Controller that gets and deletes groups.");

    [Fact]
    public void WhatIsRemovedByAPage_MayBeAPart() => Sentence("CartController", "Add", "Remove").ShouldBe("Cart controller with the actions Add and Remove.");

    [Fact]
    public void UnknownEndingOnAKnownBase_IsAController() => ControllerSentence.Of(Told.Of("WidgetApi", PatternType.Handler, "http_endpoint", "Get", "Post").Is("ControllerBase", "base")).ShouldBe("API controller that gets and creates widgets.");

    [Fact]
    public void OtherTypes_AreNone() => ControllerSentence.Of(Told.Of("BrandService", PatternType.Service, "general", "Get")).ShouldBeEmpty();

    private static string Sentence(string name, params string[] actions) => ControllerSentence.Of(Told.Of(name, PatternType.Handler, "http_endpoint", actions));
}
