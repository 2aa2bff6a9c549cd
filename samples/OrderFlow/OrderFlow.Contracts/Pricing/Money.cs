namespace OrderFlow.Contracts.Pricing;

/// <summary>An amount in a currency.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Currency">ISO 4217 code.</param>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <summary>Nothing, in euro.</summary>
    public static Money Zero { get; } = new(0m, "EUR");

    /// <summary>The same currency, another amount.</summary>
    public Money With(decimal amount) => this with { Amount = amount };
}
