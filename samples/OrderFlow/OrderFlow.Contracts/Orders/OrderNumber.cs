namespace OrderFlow.Contracts.Orders;

/// <summary>An order number taken apart.</summary>
/// <param name="Region">Two upper-case letters.</param>
/// <param name="Year">Four digits.</param>
/// <param name="Sequence">Counts within region and year.</param>
public readonly record struct OrderNumber(string Region, int Year, int Sequence)
{
    /// <summary>The printed form, such as <c>EU-2026-000042</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Region}-{Year:D4}-{Sequence:D6}");
}
