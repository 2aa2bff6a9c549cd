using OmniBase.Models;

namespace Corpus.OnexFlow.Orchestrators;

public sealed record CacheKnobs(int Capacity, TimeSpan Ttl);
public interface ICacheMetrics { Task<(double HitRate, double MemoryMb)> SampleAsync(string cache); }
public interface ICacheControl { Task<CacheKnobs> CurrentAsync(string cache); Task ApplyAsync(string cache, CacheKnobs knobs); }
public interface ITuningAdvisor { CacheKnobs Advise(CacheKnobs current, double hitRate, double memoryMb); }

public class NodeCacheOptimizerOrchestrator
{
    private readonly ICacheMetrics metrics;
    private readonly ICacheControl control;
    private readonly ITuningAdvisor advisor;

    public NodeCacheOptimizerOrchestrator(ICacheMetrics metrics, ICacheControl control, ITuningAdvisor advisor)
    {
        this.metrics = metrics;
        this.control = control;
        this.advisor = advisor;
    }

    public async Task<CacheKnobs> ExecuteOrchestrationAsync(ModelContractOrchestrator contract)
    {
        var (hitRate, memory) = await metrics.SampleAsync(contract.Name);
        var before = await control.CurrentAsync(contract.Name);
        var advised = advisor.Advise(before, hitRate, memory);
        if (advised == before) return before;

        await control.ApplyAsync(contract.Name, advised);
        await Task.Delay(TimeSpan.FromSeconds(30));
        var (after, _) = await metrics.SampleAsync(contract.Name);
        if (after >= hitRate) return advised;

        await control.ApplyAsync(contract.Name, before);
        return before;
    }
}
