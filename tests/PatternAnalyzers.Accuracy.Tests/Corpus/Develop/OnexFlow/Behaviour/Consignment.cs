namespace Corpus.OnexFlow.Behaviour.Freight;

public enum ConsignmentStatus { Booked, Loaded, InTransit, Delivered, Refused }

public sealed record HandlingUnit(string Barcode, decimal Kilograms);

/// <summary>A consignment and the rules that keep it consistent.</summary>
public sealed class Consignment
{
    private readonly List<HandlingUnit> _units = [];
    private readonly List<object> _raised = [];

    public Consignment(string reference, decimal limit)
    {
        Reference = reference;
        WeightLimit = limit;
    }

    public string Reference { get; }
    public decimal WeightLimit { get; }
    public ConsignmentStatus Status { get; private set; } = ConsignmentStatus.Booked;
    public decimal Weight => _units.Sum(u => u.Kilograms);

    public void Add(HandlingUnit unit)
    {
        Require(ConsignmentStatus.Booked);
        if (Weight + unit.Kilograms > WeightLimit) throw new InvalidOperationException($"{Reference} would exceed {WeightLimit} kg");
        _units.Add(unit);
    }

    public void Load()
    {
        Require(ConsignmentStatus.Booked);
        if (_units.Count == 0) throw new InvalidOperationException("nothing to load");
        Become(ConsignmentStatus.Loaded);
    }

    public void Depart() { Require(ConsignmentStatus.Loaded); Become(ConsignmentStatus.InTransit); }

    public void Arrive(bool accepted)
    {
        Require(ConsignmentStatus.InTransit);
        Become(accepted ? ConsignmentStatus.Delivered : ConsignmentStatus.Refused);
    }

    public IReadOnlyList<object> TakeRaised()
    {
        var copy = _raised.ToArray();
        _raised.Clear();
        return copy;
    }

    private void Require(ConsignmentStatus expected)
    {
        if (Status != expected) throw new InvalidOperationException($"{Reference} is {Status}");
    }

    private void Become(ConsignmentStatus next)
    {
        _raised.Add((Reference, From: Status, To: next));
        Status = next;
    }
}
