using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What is said of controllers.</summary>
public sealed class ControllerSentenceTests
{
    [Fact]
    public void CommonActions_MakeASentence() =>
        Sentence("CountriesController", "Get", "GetCountries", "Post", "Put", "Delete").ShouldBe(
            "Controller that gets, creates, updates and deletes countries.");

    [Fact]
    public void ApiController_SaysSo() =>
        Sentence("BrandApiController", "GetAll", "Get", "Post").ShouldBe("API controller that lists, gets and creates brands.");

    [Fact]
    public void FurtherVerbs_FollowWithWhatTheyAreDoneTo() =>
        Sentence("MenuController", "List", "Delete", "AddItem", "DeleteItem").ShouldBe("Controller that lists and deletes menus, and adds and deletes items.");

    [Fact]
    public void DeedAtTheEnd_IsOneToo() =>
        Sentence("CategoryController", "Index", "CategoryList", "CategoryDelete", "Edit", "ProductCategoryList").ShouldBe(
            "Controller that lists, edits and deletes categories, and lists product categories.");

    [Fact]
    public void Details_AreShown() =>
        Sentence("OrderController", "OrderHistoryList", "OrderDetails").ShouldBe("Controller that shows orders and lists order histories.");

    [Fact]
    public void DeedsWithoutTopic_AreTold() =>
        Sentence("AccountController", "Login", "Register", "LogOff", "ResetPassword", "Denied").ShouldBe(
            "Account controller that logs users in and out, and resets passwords.");

    [Fact]
    public void Things_AreNamedWhereNothingIsDone() =>
        Sentence("CheckoutController", "Index", "BillingAddress", "ShippingMethod").ShouldBe(
            "Checkout controller with actions for the billing address and shipping method.");

    [Fact]
    public void OneThing_IsToldByTheActions() => Sentence("HomeController", "Index", "Error").ShouldBe("Home controller with the actions Index and Error.");

    [Fact]
    public void WhatIsConfigured_IsTheTopic() =>
        Sentence("SlackAdminController", "Configure", "CreateWebhook").ShouldBe("Controller that configures Slack and creates webhooks.");

    [Fact]
    public void NamesThatTellNothing_AreListed() =>
        Sentence("InfoController", "GetAlive", "GetNow").ShouldBe("Info controller with the actions GetAlive and GetNow.");

    [Fact]
    public void StatusOfTheTopic_IsTheirs() =>
        Sentence("ReviewController", "List", "Delete", "ChangeStatus").ShouldBe("Controller that lists and deletes reviews, and changes their status.");

    [Fact]
    public void WhatIsPosted_IsAccepted() => Sentence("PayPalController", "PostWebhook").ShouldBe("PayPal controller that accepts webhooks.");

    [Fact]
    public void SingleDeed_IsTold() => Sentence("LocalizationController", "SetLanguage").ShouldBe("Localization controller that sets the language.");

    [Fact]
    public void PostOfADeed_IsTheDeed() => Sentence("GroupsController", "Get", "Delete", "PostDelete").ShouldBe("Controller that gets and deletes groups.");

    [Fact]
    public void WhatIsRemovedByAPage_MayBeAPart() => Sentence("CartController", "Add", "Remove").ShouldBe("Cart controller with the actions Add and Remove.");

    [Fact]
    public void UnknownEndingOnAKnownBase_IsAController() =>
        ControllerSentence.Of(Told.Of("WidgetApi", PatternType.Handler, "http_endpoint", "Get", "Post").Is("ControllerBase", "base"))
            .ShouldBe("API controller that gets and creates widgets.");

    [Theory]
    [InlineData("IBrandService", "API controller that lists and deletes brands through IBrandService.")]
    [InlineData("IRepository<Brand>", "API controller that lists and deletes brands through IRepository<Brand>.")]
    [InlineData("IPriceService", "API controller that lists and deletes brands.")]
    public void PartnerCalledAfterTheTopic_IsNamed(string partner, string sentence) =>
        ControllerSentence.Of(
            Told.Of("BrandApiController", PatternType.Handler, "http_endpoint", "List", "Delete").Given(partner) with
            {
                Called = [Told.Called(partner.Split('<')[0], "Find")]
            })
            .ShouldBe(sentence);

    [Fact]
    public void SetOfTheTopic_IsWhereItIsKept() =>
        ControllerSentence.Of(
            Told.Of("TopicController", PatternType.Handler, "http_endpoint", "List", "Delete") with
            {
                Effects = [Told.Effect(EffectCategories.Database, "ShopContext.Topics")]
            })
            .ShouldBe("Controller that lists and deletes topics in the database.");

    [Fact]
    public void OneActionThatTellsNothing_IsToldByWhatItHasOthersDo() =>
        ControllerSentence.Of(
            Told.Of("SendController", PatternType.Handler, "http_endpoint", "PostSend").Given("IHub") with
            {
                Called = [Told.Called("IHub", "SendNotification")]
            })
            .ShouldBe("Send controller that sends notifications through IHub.");

    [Fact]
    public void ThingsByOthers_AreTheTopic()
    {
        var input = Told.Of("EventsController", PatternType.Handler, "http_endpoint", "GetUser", "GetCipher");
        ControllerSentence.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [.. input.Type.Members.Select(member => member with { Returns = "Task<ListResponseModel<EventResponseModel>>" })]
                }
            })
            .ShouldBe("Controller that lists events.");
    }

    [Fact]
    public void SameThatIsDoneToSeveralThings_IsSaidOnce() =>
        Sentence(
            "UIController",
            "GetCommonSettings",
            "PutCommonSetting",
            "DeleteCommonSetting",
            "GetUserSettings",
            "PutUserSetting",
            "DeleteUserSetting",
            "DeleteSetting").ShouldBe(
            "UI controller that manages common settings and user settings.");

    [Fact]
    public void ThingsBesideTheTopic_AreManagedWithIt() =>
        Sentence("AgentController", "Get", "Post", "Delete", "GetTask", "CreateTask", "DeleteTask", "RefreshCache").ShouldBe(
            "Controller that manages agents and tasks, and refreshes the cache.");

    [Theory]
    [InlineData("DiskSpaceController", "GetFreeSpace", "Disk space controller that gets free spaces.")]
    [InlineData("ImportListController", "GetImportLists", "Controller that gets import lists.")]
    [InlineData("HistoryController", "GetHistorySince", "Controller that gets histories.")]
    [InlineData("HealthController", "GetHealth", "Controller that gets health.")]
    public void WordsThatAreVerbsAsWell_AreNoDeeds(string name, string action, string told) => Sentence(name, action).ShouldBe(told);

    [Fact]
    public void MessagesThatItHandles_AreNoActions()
    {
        var input = Told.Handler("TagAdded", "http_endpoint");
        ControllerSentence.Of(
            input with
            {
                Type = input.Type with { Name = "TagController", Members = [Told.Method("List"), Told.Method("Handle") with { Parameters = ["TagAdded"] }] }
            })
            .ShouldBe("Controller that lists tags.");
    }

    [Fact]
    public void ControllerThatOnlyFillsIn_IsBuiltOnItsBase()
    {
        var input = Told.Of("MetadataConfigController", PatternType.Handler, "http_endpoint").Is("ConfigController", "base");
        ControllerSentence.Of(input with { Type = input.Type with { Members = [Told.Method("ToResource") with { Modifiers = ["override"] }] } })
            .ShouldBe("Metadata configuration controller, built on ConfigController.");
    }

    [Fact]
    public void OtherTypes_AreNone() => ControllerSentence.Of(Told.Of("BrandService", PatternType.Service, "general", "Get")).ShouldBeEmpty();

    private static string Sentence(string name, params string[] actions) => ControllerSentence.Of(Told.Of(name, PatternType.Handler, "http_endpoint", actions));
}
