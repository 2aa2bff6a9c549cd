using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Rules.Naming;

public sealed class Onex1005EntryModelNameRuleTests
{
    [Fact]
    public void TypesWithoutModelPrefix_AreReported()
    {
        var violations = Node("PriceInput", "Task<PriceOutput>").Violations("ONEX1005");
        violations.Select(violation => violation.Message).ShouldBe(
        [
            "'PriceInput' in the signature of 'ExecuteComputeAsync' is not named as a model; rename it to 'ModelPriceInput'.",
            "'PriceOutput' in the signature of 'ExecuteComputeAsync' is not named as a model; rename it to 'ModelPriceOutput'.",
        ]);
    }

    [Theory]
    [InlineData("ModelPriceInput", "Task<ModelPriceOutput>")]
    [InlineData("IReadOnlyList<ModelPriceInput>", "ValueTask<Dictionary<string, decimal>>")]
    [InlineData("EnumColour", "(decimal Total, string Name)")]
    [InlineData("Guid?", "TOutput")]
    public void ModelsAndCommonTypes_AreFine(string input, string output) => Node(input, output).Breaks("ONEX1005").ShouldBeFalse();

    [Fact]
    public void InvoiceIsNoInterface() => Node("Invoice", "Task").Breaks("ONEX1005").ShouldBeTrue();

    [Fact]
    public void NodeWithoutEntryMethod_IsNotJudged() => RuleCase.Node("NodePriceCompute", NodeKind.Compute).IsJudgedBy("ONEX1005").ShouldBeFalse();

    private static RuleCase Node(string input, string output) => RuleCase.Node("NodePriceCompute", NodeKind.Compute)
        .With(RuleCase.Method("ExecuteComputeAsync") with { Parameters = [input, "CancellationToken"], Returns = output });
}
