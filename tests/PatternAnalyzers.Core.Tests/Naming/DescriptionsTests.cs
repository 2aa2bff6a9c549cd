using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class DescriptionsTests
{
    [Fact]
    public void Summary_ComesFirstWithFoldedWhiteSpace()
    {
        var described = Descriptions.Describe(
            Input(PatternType.Effect) with
            {
                Type = Type() with { Documentation = new DocumentationFact { Summary = "  Writes users\r\n   to the\tdatabase.\u0001 " } }
            });
        described.ShouldBe(new Description { Text = "Writes users to the database.", Source = "documentation" });
    }

    [Fact]
    public void AttributeThatDescribes_SpeaksWhereThereIsNoSummary()
    {
        var documentation = new DocumentationFact { Described = "Prices orders." };
        Descriptions.Describe(Input(PatternType.Effect) with { Type = Type() with { Documentation = documentation } })
            .ShouldBe(new Description { Text = "Prices orders.", Source = "documentation" });
        Descriptions.Describe(Input(PatternType.Effect) with { Type = Type() with { Documentation = documentation with { Summary = "Writes users." } } }).Text
            .ShouldBe("Writes users.");
    }

    [Fact]
    public void BlankSummary_IsNone() => Descriptions.Describe(Input(PatternType.Effect) with
    {
        Type = Type() with { Documentation = new DocumentationFact { Summary = " \n " } },
    }).Source.ShouldBe("evidence");

    [Fact]
    public void EffectNode_SaysWhatItDoes() => Text(Input(PatternType.Effect) with
    {
        Effects = [Told.Effect(EffectCategories.Database, "AppDbContext.Find"), Told.Effect(EffectCategories.Database, "AppDbContext.SaveChangesAsync"), Told.Effect(
            EffectCategories.Logging,
            "ILogger.LogInformation")],
    }).ShouldBe("Effect node that writes to the database.");

    [Fact]
    public void PureNode_SaysWhatItMakesOfWhat() => Text(Input(PatternType.Compute) with
    {
        Type = Type() with
        {
            Members = [new MemberFact
            {
                Name = "Compute(Shop.Order)",
                Accessibility = "public",
                Parameters = ["Order", "CancellationToken"],
                Returns = "Task<Price>"
            }]
        },
    }).ShouldBe("Compute node that computes prices from the order.");

    [Fact]
    public void Route_SaysWhatItAnswers() =>
        Text(Input(PatternType.Handler, "http_endpoint") with { Type = Unit.Type("T:P#GET /orders", "GET /orders") with { Unit = "route" } }).ShouldBe(
            "Answers GET /orders: gets orders.");

    [Fact]
    public void HandlerOfMessages_NamesThem() => Text(Told.Handler("PlaceOrder")).ShouldBe("Handles PlaceOrder requests (MediatR): places the order.");

    [Fact]
    public void StandIn_IsSaidToBeOne() =>
        Text(
            Input(PatternType.Service) with
            {
                Type = Type() with
                {
                    Members = [Told.Method("Write") with { Remarks = [new RemarkFact { Name = RemarkNames.Throw, Detail = "NotSupportedException" }] }]
                }
            })
        .ShouldBe("Stand-in that throws NotSupportedException on every call.");

    [Theory]
    [InlineData(PatternType.Intelligence, "rag_query", "Writes users.")]
    [InlineData(PatternType.Agent, "coordination", "Writes users.")]
    [InlineData(PatternType.Handler, "grpc", "gRPC service for user writer.")]
    public void WordsOfTheWire_AreSaidInEnglish(PatternType type, string subtype, string expected) => Text(Input(type, subtype)).ShouldBe(expected);

    [Theory]
    [InlineData("Renders words, e.g. numbers. The rest is detail.", "Renders words, e.g. numbers.")]
    [InlineData("Supports these: - one - two", "Supports these.")]
    [InlineData("Obsolete: use the other. Routes messages.", "Routes messages.")]
    public void LongSummary_IsToldByItsFirstSentence(string summary, string expected) =>
        Descriptions.Describe(Input(PatternType.Effect) with { Type = Type() with { Documentation = new DocumentationFact { Summary = summary } } }).Text
            .ShouldBe(expected);

    [Fact]
    public void VeryLongSentence_IsCutBetweenWords()
    {
        var summary = string.Join(" ", Enumerable.Repeat("renders", 60)) + ".";
        var text = Descriptions.Describe(Input(PatternType.Effect) with { Type = Type() with { Documentation = new DocumentationFact { Summary = summary } } }).Text;
        text.Length.ShouldBeLessThanOrEqualTo(200);
        text.ShouldEndWith("renders…");
    }

    [Fact]
    public void InheritedCommentAboutTheInterface_IsNoDescription() => Descriptions.Describe(Input(PatternType.Effect) with
    {
        Type = Type() with { Documentation = new DocumentationFact { Summary = "Interface for serializing messages.", Inherited = true } },
    }).Source.ShouldBe("evidence");

    private static string Text(DescriptionInput input)
    {
        var described = Descriptions.Describe(input);
        described.Source.ShouldBe("evidence");
        return described.Text;
    }

    private static DescriptionInput Input(PatternType type, string? subtype = null) => new()
    {
        Type = Type(),
        Name = "User Writer",
        PatternType = type,
        Subtype = subtype
    };

    private static TypeFact Type() => Unit.Type("T:Shop.UserWriter", "UserWriter");
}
