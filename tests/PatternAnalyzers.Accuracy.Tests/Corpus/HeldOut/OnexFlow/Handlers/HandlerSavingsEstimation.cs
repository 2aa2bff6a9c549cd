using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers.HeldOut;

public sealed record SessionUsage(DateTime Started, int PromptTokens, int CachedTokens, decimal PricePerMillion);

[HandlerCategory(EnumHandlerTypeCategory.NondeterministicCompute)]
public class HandlerSavingsEstimation
{
    private readonly TimeProvider _time;

    public HandlerSavingsEstimation(TimeProvider? time = null) => _time = time ?? TimeProvider.System;

    public (decimal Saved, string EstimateId) Handle(IEnumerable<SessionUsage> sessions)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var saved = sessions
            .Where(s => now - s.Started < TimeSpan.FromDays(30))
            .Sum(s => s.CachedTokens / 1_000_000m * s.PricePerMillion * 0.9m);
        return (decimal.Round(saved, 4), $"est-{now:yyyyMMddHHmmss}-{Guid.NewGuid():N}");
    }
}
