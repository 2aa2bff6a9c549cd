using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Purity;

public sealed class Onex2002OrchestratorDoesIoRuleTests
{
    [Theory]
    [InlineData(EffectCategories.Network, "HttpClient.GetAsync")]
    [InlineData(EffectCategories.File, "File.ReadAllText")]
    [InlineData(EffectCategories.Database, "DbContext.SaveChangesAsync")]
    [InlineData(EffectCategories.Messaging, "IBus.Publish")]
    [InlineData(EffectCategories.Intelligence, "IChatClient.GetResponseAsync")]
    [InlineData(EffectCategories.Cloud, "AmazonS3Client.PutObjectAsync")]
    public void Io_IsReportedWhereItHappens(string category, string symbol)
    {
        var violation = RuleCase.Node("NodePriceOrchestrator", NodeKind.Orchestrator).WithEffect(category, symbol).Violation("ONEX2002");
        violation.Severity.ShouldBe(Severity.High);
        violation.Line.ShouldBe(20);
        violation.Message.ShouldContain(symbol);
    }

    [Fact]
    public void DispatchToHandlers_IsCoordination() =>
        RuleCase.Node("NodeOrderOrchestrator", NodeKind.Orchestrator)
            .WithEffect(EffectCategories.Dispatch, "IMediator.Send")
            .Breaks("ONEX2002")
            .ShouldBeFalse();

    [Fact]
    public void Environment_IsReported() =>
        RuleCase.Node("NodeOrderOrchestrator", NodeKind.Orchestrator)
            .WithEffect(EffectCategories.Environment, "Environment.GetEnvironmentVariable")
            .Breaks("ONEX2002")
            .ShouldBeTrue();

    [Fact]
    public void Effect_IsNotJudged() => RuleCase.Node("NodeOrderEffect", NodeKind.Effect).IsJudgedBy("ONEX2002").ShouldBeFalse();
}
