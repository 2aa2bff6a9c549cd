using OrderFlow.Onex.Contracts;

namespace OrderFlow.Pricing;

/// <summary>Decides which loyalty tier a customer is in.</summary>
public sealed class LoyaltyTierEvaluation
{
    /// <summary>The tier for a turnover.</summary>
    /// <param name="contract">The turnover in euro.</param>
    /// <returns>0 to 3.</returns>
    public int ExecuteCompute(ModelContractCompute<decimal> contract) => contract.Input switch
    {
        >= 25_000m => 3,
        >= 8_000m => 2,
        >= 1_000m => 1,
        _ => 0,
    };
}
