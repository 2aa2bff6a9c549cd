using PatternAnalyzers.Core.Gates;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Asks a store itself what stands in it: counts, missing values, types, duplicates, orphans, spread. It only reads.</summary>
public interface IStoreCheck
{
    /// <summary>Checks.</summary>
    /// <param name="profile">Limits of count, types, mean and spread.</param>
    /// <param name="cancellation">Stops between questions.</param>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<StoreReport> RunAsync(GateProfile profile, CancellationToken cancellation = default);
}
