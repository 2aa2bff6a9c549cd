namespace OrderFlow.Fulfilment;

/// <summary>Says whether and when to ask a carrier again.</summary>
public interface IRetryPolicy
{
    /// <summary>The pause before an attempt; null to give up.</summary>
    TimeSpan? DelayBefore(int attempt);
}
