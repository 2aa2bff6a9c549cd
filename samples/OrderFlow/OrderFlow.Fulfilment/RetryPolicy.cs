namespace OrderFlow.Fulfilment;

/// <summary>Doubles the pause before each attempt, up to half a minute; gives up after six.</summary>
public sealed class RetryPolicy : IRetryPolicy
{
    /// <inheritdoc />
    public TimeSpan? DelayBefore(int attempt) =>
        attempt > 6 ? null : TimeSpan.FromSeconds(Math.Min(30, Math.Pow(2, attempt)));
}
