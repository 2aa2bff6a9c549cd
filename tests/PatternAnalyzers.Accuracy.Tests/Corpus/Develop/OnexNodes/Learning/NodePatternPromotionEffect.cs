using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Learning;

public enum EnumPatternLifecycle { Candidate, Provisional, Validated, Deprecated }

public sealed record ModelPromotionRequest(Guid PatternId, int Successes, int Failures, EnumPatternLifecycle Current);

public interface IProtocolPatternRepository
{
    Task<bool> CompareAndSetStatusAsync(Guid patternId, EnumPatternLifecycle expected, EnumPatternLifecycle next, CancellationToken ct);
    Task AppendAuditAsync(Guid patternId, string reason, CancellationToken ct);
}

public interface IHandlerPatternPromotion
{
    Task<ModelEffectOutput> HandleAsync(ModelPromotionRequest request, CancellationToken ct);
}

public sealed class HandlerPatternPromotion(IProtocolPatternRepository repository) : IHandlerPatternPromotion
{
    public async Task<ModelEffectOutput> HandleAsync(ModelPromotionRequest request, CancellationToken ct)
    {
        var total = request.Successes + request.Failures;
        var rate = total == 0 ? 0 : (double)request.Successes / total;
        var next = request.Current switch
        {
            EnumPatternLifecycle.Candidate when total >= 3 && rate >= 0.6 => EnumPatternLifecycle.Provisional,
            EnumPatternLifecycle.Provisional when total >= 10 && rate >= 0.8 => EnumPatternLifecycle.Validated,
            _ => request.Current,
        };

        if (next == request.Current || !await repository.CompareAndSetStatusAsync(request.PatternId, request.Current, next, ct))
        {
            return new ModelEffectOutput(request.PatternId, false, "not promoted");
        }

        await repository.AppendAuditAsync(request.PatternId, $"{request.Current} -> {next} at {rate:P0}", ct);
        return new ModelEffectOutput(request.PatternId, true, next.ToString(), 1);
    }
}

/// <summary>Moves a pattern one step up its lifecycle.</summary>
public sealed class NodePatternPromotionEffect(ModelOnexContainer container, IHandlerPatternPromotion handler) : NodeEffect(container)
{
    public Task<ModelEffectOutput> ExecuteAsync(ModelPromotionRequest request, CancellationToken ct = default) => handler.HandleAsync(request, ct);
}
