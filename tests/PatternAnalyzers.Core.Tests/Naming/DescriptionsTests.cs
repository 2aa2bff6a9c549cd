using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class DescriptionsTests
{
    [Fact]
    public void Summary_ComesFirstWithFoldedWhiteSpace()
    {
        var described = Descriptions.Describe(Input(PatternType.Effect) with { Type = Type() with { Documentation = new DocumentationFact { Summary = "  Writes users\r\n   to the\tdatabase.\u0001 " } } });
        described.ShouldBe(new Description { Text = "Writes users to the database.", Source = "documentation" });
    }

    [Fact]
    public void BlankSummary_IsNone() => Descriptions.Describe(Input(PatternType.Effect) with
    {
        Type = Type() with { Documentation = new DocumentationFact { Summary = " \n " } },
    }).Source.ShouldBe("evidence");

    [Fact]
    public void EffectNode_SaysWhatItDoes() => Text(Input(PatternType.Effect) with
    {
        Effects = [Effect(EffectCategories.Database, "AppDbContext.Find"), Effect(EffectCategories.Database, "AppDbContext.SaveChangesAsync"), Effect(EffectCategories.Logging, "ILogger.LogInformation")],
    }).ShouldBe("Effect node that writes to the database (AppDbContext.SaveChangesAsync).");

    [Fact]
    public void TwoKindsOfEffect_AreBothNamed() => Text(Input(PatternType.Service, "storage") with
    {
        Effects = [Effect(EffectCategories.File, "File.ReadAllText"), Effect(EffectCategories.Messaging, "IBus.Publish"), Effect(EffectCategories.Console, "Console.WriteLine")],
    }).ShouldBe("Storage service that publishes messages (IBus.Publish) and reads from files (File.ReadAllText).");

    [Fact]
    public void Handler_NamesItsMessageAndFramework() => Text(Input(PatternType.Handler, "request") with { Handles = [Handled("PlaceOrder", "MediatR")] })
        .ShouldBe("Handles PlaceOrder requests (MediatR).");

    [Fact]
    public void HandlerWithEffects_NamesThemToo() => Text(Input(PatternType.Handler, "event") with
    {
        Handles = [Handled("OrderPlaced", "MassTransit"), Handled("OrderPaid", "MassTransit")],
        Effects = [Effect(EffectCategories.Network, "HttpClient.PostAsync")],
    }).ShouldBe("Handles OrderPaid and OrderPlaced events (MassTransit); calls the network (HttpClient.PostAsync).");

    [Fact]
    public void Route_SaysWhatItAnswers()
    {
        var route = Input(PatternType.Handler, "http_endpoint");
        Text(route with { Type = Unit.Type("T:P#GET /orders", "GET /orders") with { Unit = "route" } }).ShouldBe("Answers GET /orders.");
    }

    [Fact]
    public void PureNode_SaysWhatItTurnsIntoWhat() => Text(Input(PatternType.Compute) with
    {
        Type = Type() with { Members = [new MemberFact { Name = "Compute(Shop.Order)", Accessibility = "public", Parameters = ["Order", "CancellationToken"], Returns = "Task<Price>" }] },
    }).ShouldBe("Compute node that turns Order into Price (Compute).");

    [Fact]
    public void Service_SaysWhatItOffers() => Text(Input(PatternType.Service, "general") with
    {
        Type = Type() with { Members = [Method("Find(System.Int32)"), Method("Save"), Method("Remove``1(``0)"), Method("Dispose"), Method("Hidden") with { Accessibility = "private" }] },
    }).ShouldBe("Service offering Find, Save and Remove.");

    [Fact]
    public void NothingKnown_StillGivesASentence() => Text(Input(PatternType.Handler, "background")).ShouldBe("Background worker: User Writer.");

    [Theory]
    [InlineData("NpgsqlCommand.ExecuteNonQueryAsync", "writes to the database")]
    [InlineData("SqlMapper.QueryAsync", "reads from the database")]
    [InlineData("new NpgsqlConnection", "uses the database")]
    public void DatabaseCalls_AreReadWriteOrUse(string symbol, string expected) =>
        Text(Input(PatternType.Effect) with { Effects = [Effect(EffectCategories.Database, symbol)] }).ShouldContain(expected);

    private static string Text(DescriptionInput input)
    {
        var described = Descriptions.Describe(input);
        described.Source.ShouldBe("evidence");
        return described.Text;
    }

    private static DescriptionInput Input(PatternType type, string? subtype = null) => new() { Type = Type(), Name = "User Writer", PatternType = type, Subtype = subtype };

    private static TypeFact Type() => Unit.Type("T:Shop.UserWriter", "UserWriter");

    private static MemberFact Method(string name) => new() { Name = name, Accessibility = "public" };

    private static EffectFact Effect(string category, string symbol) => new() { Category = category, Symbol = symbol };

    private static HandlesFact Handled(string message, string framework) => new() { Symbol = "T:H", Message = "T:" + message, MessageName = message, Framework = framework };
}
