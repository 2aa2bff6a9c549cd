using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Evidence.Nodes;

/// <summary>The node_type of the contract.yaml bound to the class.</summary>
internal sealed class NodeContractExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Contract is not { Problem: null } contract || NodeKinds.OfContract(contract.NodeType) is not { } kind)
            return;
        question.Add(new EvidenceFact
        {
            Signal = Signals.Contract,
            Detail = "contract.yaml says node_type: " + contract.NodeType,
            Supports = kind,
            FilePath = contract.FilePath,
            Line = contract.Line,
        });
    }
}
