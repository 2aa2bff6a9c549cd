using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Matching;

public readonly record struct ModelHybridInput(double VectorSimilarity, double StructuralSimilarity, double? Complexity);

public sealed class NodeHybridScorerCompute : IComputeNode
{
    private readonly (double Vector, double Structure) _weights;

    public NodeHybridScorerCompute(double vectorWeight = 0.7, double structureWeight = 0.3)
    {
        if (Math.Abs(vectorWeight + structureWeight - 1) > 1e-6)
        {
            throw new OnexException("HYBRID_WEIGHTS", "The weights must add up to 1.");
        }

        _weights = (vectorWeight, structureWeight);
    }

    public Guid NodeId { get; init; }

    public double Combine(ModelHybridInput input)
    {
        var (vector, structure) = input.Complexity switch
        {
            > 0.8 => (_weights.Vector - 0.1, _weights.Structure + 0.1),
            < 0.2 => (_weights.Vector + 0.1, _weights.Structure - 0.1),
            _ => _weights,
        };
        return Math.Clamp(vector * Math.Clamp(input.VectorSimilarity, 0, 1) + structure * Math.Clamp(input.StructuralSimilarity, 0, 1), 0, 1);
    }
}
