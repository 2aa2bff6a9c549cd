using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What slices say whose message, handler and page stand together.</summary>
public sealed class SliceTests
{
    [Theory]
    [InlineData("Edit", "Command", "Handles Edit.Command requests (MediatR): edits a course.")]
    [InlineData("Edit", "Query", "Handles Edit.Query requests (MediatR): gets a course to edit.")]
    [InlineData("Create", "Query", "Handles Create.Query requests (MediatR): gets what is needed to create a course.")]
    [InlineData("Details", "Query", "Handles Details.Query requests (MediatR): gets the details of a course.")]
    [InlineData("Index", "Query", "Handles Index.Query requests (MediatR): lists courses.")]
    [InlineData("ArchiveOrder", "Command", "Handles ArchiveOrder.Command requests (MediatR): archives an order.")]
    public void TypeAround_TellsTheDeed(string container, string message, string sentence) =>
        HandlerSentence.Of(Handler(container, message)).ShouldBe(sentence);

    [Theory]
    [InlineData("Index", "Razor page that lists courses.")]
    [InlineData("Details", "Razor page that shows a course.")]
    [InlineData("CreateEdit", "Razor page that creates or edits a course.")]
    public void Page_DoesWhatItsSliceDoes(string name, string sentence)
    {
        var input = Told.Of(name, PatternType.Handler, "http_endpoint", "OnGetAsync").Is("PageModel", "base");
        Endpoints.Of(input with { Type = input.Type with { Namespace = "Shop.Pages.Courses" } }).ShouldBe(sentence);
    }

    [Fact]
    public void MessageWithANameOfItsOwn_TellsMore() => Slice.Of(Handler("Edit", "RenameCourse")).ShouldBeNull();

    private static DescriptionInput Handler(string container, string message)
    {
        var input = Told.Of("Handler", PatternType.Handler, "request", "Handle");
        return input with
        {
            Type = input.Type with { Container = "T:Shop.Pages.Courses." + container, Namespace = "Shop.Pages.Courses" },
            Handles = [new HandlesFact { Symbol = "T:H", Message = "T:" + message, MessageName = message, Framework = "MediatR" }],
        };
    }
}
