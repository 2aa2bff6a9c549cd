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
    public void Name_TellsWhatIsRendered(string name, string sentence) => ViewComponents.Of(Told.Of(name, PatternType.Handler, "ui", "InvokeAsync")).ShouldBe(sentence);
}
