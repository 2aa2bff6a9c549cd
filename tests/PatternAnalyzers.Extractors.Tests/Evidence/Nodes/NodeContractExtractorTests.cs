using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence;
using PatternAnalyzers.Extractors.Evidence.Nodes;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Evidence.Nodes;

public sealed class NodeContractExtractorTests
{
    [Fact]
    public void NodeType_IsEvidenceAtTheLineOfTheContract()
    {
        var evidence = Ask(new ContractFact { FilePath = "nodes/contract.yaml", NodeType = "EFFECT_GENERIC", Line = 7 }).ShouldHaveSingleItem();

        (evidence.Signal, evidence.Supports, evidence.FilePath, evidence.Line).ShouldBe((Signals.Contract, "EFFECT", "nodes/contract.yaml", 7));
        evidence.Detail.ShouldBe("contract.yaml says node_type: EFFECT_GENERIC");
    }

    [Fact]
    public void UnknownNodeType_ContradictsWhateverElseIsClaimed() =>
        Ask(new ContractFact { FilePath = "contract.yaml", NodeType = "UNKNOWN" }).ShouldHaveSingleItem().Supports.ShouldBe("UNKNOWN");

    [Theory]
    [InlineData("query", null)]
    [InlineData("service", null)]
    [InlineData("", null)]
    [InlineData("effect", "unreadable: line 3: tab in indentation")]
    [InlineData("effect", "ambiguous: NodeAEffect, NodeBEffect")]
    public void ForeignSpellingOrProblem_IsNoEvidence(string nodeType, string? problem) =>
        Ask(new ContractFact { FilePath = "contract.yaml", NodeType = nodeType, Problem = problem }).ShouldBeEmpty();

    [Theory]
    [InlineData("SERVICE", "COMPUTE")]
    [InlineData("workflow", "ORCHESTRATOR")]
    public void SpellingOfTheEnumeration_IsEvidence(string nodeType, string kind) =>
        Ask(new ContractFact { FilePath = "contract.yaml", NodeType = nodeType }).ShouldHaveSingleItem().Supports.ShouldBe(kind);

    [Fact]
    public void NoContract_IsNoEvidence() => Ask(null).ShouldBeEmpty();

    private static IReadOnlyList<EvidenceFact> Ask(ContractFact? contract)
    {
        var type = Extraction.From("public class Anything { }").Compile().GetTypeByMetadataName("Anything")!;
        var part = (BaseTypeDeclarationSyntax)type.DeclaringSyntaxReferences[0].GetSyntax(TestContext.Current.CancellationToken);
        var question = new TypeQuestion(type, [part], contract, _ => ("Anything.cs", 1));
        new NodeContractExtractor().Extract(question);
        return question.Evidence;
    }
}
