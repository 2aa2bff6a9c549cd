namespace OrderFlow.Pricing;

/// <summary>Says how long to wait before asking the price source again.</summary>
public sealed class RetryPolicy : IRetryPolicy
{
    /// <inheritdoc />
    public TimeSpan? DelayBefore(int attempt) => attempt switch
    {
        1 => TimeSpan.FromMilliseconds(50),
        2 => TimeSpan.FromMilliseconds(250),
        _ => null,
    };
}
