using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Purity;

public sealed class Onex2001PureNodeDoesIoRuleTests
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
        var violation = RuleCase.Node("NodePriceCompute", NodeKind.Compute).WithEffect(category, symbol).Violation("ONEX2001");
        violation.Severity.ShouldBe(Severity.Critical);
        violation.Line.ShouldBe(20);
        violation.Message.ShouldContain(symbol);
    }

    [Theory]
    [InlineData(NodeKind.Compute, true)]
    [InlineData(NodeKind.Reducer, true)]
    [InlineData(NodeKind.Effect, false)]
    [InlineData(NodeKind.Orchestrator, false)]
    public void OnlyPureKinds_AreJudged(NodeKind kind, bool judged) => RuleCase.Node("NodePrice" + kind, kind).IsJudgedBy("ONEX2001").ShouldBe(judged);

    [Fact]
    public void EachCallCountsOnce()
    {
        var effect = new EffectFact { Category = EffectCategories.File, Symbol = "File.ReadAllText", Line = 20 };
        var member = RuleCase.Method("Compute") with { Effects = [effect, effect, effect with { Line = 21 }] };
        RuleCase.Node("NodePriceCompute", NodeKind.Compute).With(member).Violations("ONEX2001").Count.ShouldBe(2);
    }

    [Fact]
    public void CallInAnotherPart_IsReportedInItsFile()
    {
        var member = RuleCase.Method("Load") with
        {
            FilePath = "src/Shop/Part.cs",
            Effects = [new EffectFact { Category = EffectCategories.File, Symbol = "File.Open", Line = 3 }]
        };
        RuleCase.Node("NodePriceCompute", NodeKind.Compute).With(member).Violation("ONEX2001").FilePath.ShouldBe("src/Shop/Part.cs");
    }

    [Fact]
    public void DispatchAndLogging_AreNoIo() => RuleCase.Node("NodePriceCompute", NodeKind.Compute)
        .WithEffect(EffectCategories.Dispatch, "IMediator.Send")
            .WithEffect(EffectCategories.Logging, "ILogger.LogInformation")
            .Breaks("ONEX2001")
            .ShouldBeFalse();

    [Fact]
    public void ServiceThatOnlyBehavesLikeCompute_IsNotJudged() =>
        (RuleCase.Of("PriceService", PatternType.Service) with { NodeKind = NodeKind.Compute }).IsJudgedBy("ONEX2001").ShouldBeFalse();
}
