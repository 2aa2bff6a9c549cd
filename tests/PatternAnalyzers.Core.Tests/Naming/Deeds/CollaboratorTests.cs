using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class CollaboratorTests
{
    [Theory]
    [InlineData("SendEmail", "IEmailSender")]
    [InlineData("Send", "IEmailSender")]
    [InlineData("Send", "")]
    public void Doer_SharesAWordWithTheDeed(string method, string expected) =>
        Collaborator.Doer([Told.Called(expected.Length == 0 ? "IParcels" : expected, method)], new Deed("sends", "the welcome email")).ShouldBe(expected);

    [Theory]
    [InlineData("IShop", true)]
    [InlineData("IOrders", true)]
    [InlineData("ILogger", false)]
    [InlineData("IResultMapper", false)]
    [InlineData("ICacheable", false)]
    [InlineData("IOwn", false)]
    [InlineData("IWork", false)]
    public void Interface_IsOneUnlessItIsAToolOrTheWork(string owner, bool expected)
    {
        var input = Told.Of("Page").Is("IOwn").Given("IShop");
        Collaborator.Is(Told.Called(owner, "AddRow"), input with { Type = input.Type with { Members = [Told.Method("Do") with { Parameters = ["IWork"] }] } })
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData("IMediaFileAttributeService", "SetPermissions", "")]
    [InlineData("IFileService", "SetPermissions", "IFileService")]
    [InlineData("IMail", "MoveParcel", "IMail")]
    public void WhoHasAnotherHead_IsNotWhomItIsDoneThrough(string owner, string method, string expected) =>
        Collaborator.Only(
            Told.Of("Extras").Given(owner, "IShops") with { Called = [Told.Called(owner, method)] },
            [new Deed("moves", "files after the rename")])
            .ShouldBe(expected);

    [Theory]
    [InlineData("ILocalizationService", false)]
    [InlineData("IShop", true)]
    public void Texts_AreGotByEverybody(string owner, bool expected) =>
        Collaborator.Is(Told.Called(owner, "GetText"), Told.Of("Check").Given(owner)).ShouldBe(expected);

    [Fact]
    public void Class_IsOneWhenItWasGiven()
    {
        Collaborator.Is(Told.Called("Shop", "AddRow", isInterface: false), Told.Of("Page").Given("Shop<T>")).ShouldBeTrue();
        Collaborator.Is(Told.Called("Shop", "AddRow", isInterface: false), Told.Of("Page")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("ShopService", "ShopService", true)]
    [InlineData("ShopService", "OtherService", false)]
    [InlineData("Shop", "Shop", false)]
    public void ServiceThatOneKeeps_IsOneToo(string owner, string field, bool expected)
    {
        var input = Told.Of("Page");
        Collaborator.Is(
            Told.Called(owner, "AddRow", isInterface: false),
            input with { Type = input.Type with { Fields = [new FieldFact { Name = "kept", Type = field }] } })
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData("SaveRow", "IShop")]
    [InlineData("GetRow", "IUsers")]
    public void WhoActs_IsTheMeansOfDeedsAndWhoIsAskedOfQuestions(string deed, string expected) =>
        Collaborator.Only(
            Told.Of("Page").Given("IShop", "IUsers") with { Called = [Told.Called("IShop", "AddRow"), Told.Called("IUsers", "GetUser")] },
            [Deed.Of(deed)!])
            .ShouldBe(expected);

    [Theory]
    [InlineData("AddRow", "IShop")]
    [InlineData("GetRow", "")]
    public void OnlyOne_IsTheMeansUnlessItIsOnlyAsked(string method, string expected) =>
        Collaborator.Only(Told.Of("Page").Given("IShop") with { Called = [Told.Called("IShop", method)] }, [Deed.Of("SaveRow")!]).ShouldBe(expected);
}
