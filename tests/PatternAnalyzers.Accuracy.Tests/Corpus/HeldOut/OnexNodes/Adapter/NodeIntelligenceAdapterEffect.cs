using OmniBase.Models;

namespace Corpus.OnexNodes.Adapter.HeldOut;

public record QualityAssessment(double Score, string[] Issues);

public class IntelligenceServiceException(string message) : Exception(message);

public interface IIntelligenceApi
{
    Task<QualityAssessment?> AssessAsync(string source, string language);
    Task<string[]> SuggestAsync(string source);
}

public class NodeIntelligenceAdapterEffect
{
    private readonly IIntelligenceApi api;
    private readonly SemaphoreSlim gate = new(8);
    private long calls, errors;

    public NodeIntelligenceAdapterEffect(IIntelligenceApi api) { this.api = api; }

    public double ErrorRate => calls == 0 ? 0 : (double)errors / calls;

    public async Task<QualityAssessment> ExecuteEffectAsync(ModelContractEffect contract)
    {
        await gate.WaitAsync(contract.Timeout);
        try
        {
            Interlocked.Increment(ref calls);
            switch (contract.Operation)
            {
                case "assess_code_quality":
                    return await api.AssessAsync(contract.Parameters["content"], contract.Parameters["language"])
                        ?? throw new IntelligenceServiceException("empty answer");
                case "suggest":
                    return new QualityAssessment(double.NaN, await api.SuggestAsync(contract.Parameters["content"]));
                default:
                    throw new IntelligenceServiceException("unknown operation " + contract.Operation);
            }
        }
        catch
        {
            Interlocked.Increment(ref errors);
            throw;
        }
        finally { gate.Release(); }
    }
}
