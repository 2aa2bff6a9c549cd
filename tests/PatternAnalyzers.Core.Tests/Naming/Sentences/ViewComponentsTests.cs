using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What is said of view components.</summary>
public sealed class ViewComponentsTests
{
    [Theory]
    [InlineData("CategoryMenuViewComponent", "View component that renders the category menu.")]
    [InlineData("CommentViewComponent", "View component that renders the comment view.")]
    [InlineData("HomeBrandsViewComponent", "View component that renders home brands.")]
    [InlineData("CategoryMenu", "")]
    public void Name_TellsWhatIsRendered(string name, string sentence) =>
        ViewComponents.Of(Told.Of(name, PatternType.Handler, "ui", "InvokeAsync")).ShouldBe(sentence);

    [Fact]
    public void Sets_TellWhereItComesFrom() =>
        ViewComponents.Of(
            Told.Of("HomeBestsellersViewComponent", PatternType.Handler, "ui", "InvokeAsync") with
            {
                Effects = [Told.Effect(EffectCategories.Database, "ShopContext.Orders")]
            })
            .ShouldBe("View component that renders home bestsellers from orders in the database.");

    [Fact]
    public void WhoIsAskedForWhatIsShown_IsNamed() =>
        ViewComponents.Of(
            Told.Of("CartBadgeViewComponent", PatternType.Handler, "ui", "InvokeAsync") with
            {
                Called = [Told.Called("ICartService", "GetCartDetails"), Told.Called("IWorkContext", "GetCurrentUser"), Told.Called(
                    "IPriceService",
                    "GetPrice")]
            })
            .ShouldBe("View component that renders the cart badge with data from ICartService.");
}
