using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Adversarial;

public readonly record struct MagneticReading(double X, double Y, double DeclinationDegrees);

/// <summary>Heading from a magnetometer reading.</summary>
public sealed class NodeCompassHeadingCompute : NodeCompute<MagneticReading, double>
{
    public NodeCompassHeadingCompute(ModelOnexContainer container) : base(container) { }

    public override double Compute(MagneticReading input)
    {
        var degrees = Math.Atan2(input.Y, input.X) * 180 / Math.PI + input.DeclinationDegrees;
        return (degrees % 360 + 360) % 360;
    }
}

public sealed record Spending(string CostCentre, decimal Amount);

public sealed class NodeBudgetReducer
{
    private readonly Dictionary<string, decimal> _left;

    public NodeBudgetReducer(IReadOnlyDictionary<string, decimal> budgets) => _left = new Dictionary<string, decimal>(budgets);

    public bool Overdrawn { get; private set; }

    public decimal ExecuteReduction(Spending spending)
    {
        var rest = _left.GetValueOrDefault(spending.CostCentre) - spending.Amount;
        _left[spending.CostCentre] = rest;
        Overdrawn |= rest < 0;
        return rest;
    }
}
