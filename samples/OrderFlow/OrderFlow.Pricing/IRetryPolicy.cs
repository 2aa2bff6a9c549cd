namespace OrderFlow.Pricing;

/// <summary>Says whether and when to try again.</summary>
public interface IRetryPolicy
{
    /// <summary>The pause before an attempt.</summary>
    /// <param name="attempt">1 for the first repetition.</param>
    /// <returns>The pause; null to give up.</returns>
    TimeSpan? DelayBefore(int attempt);
}
