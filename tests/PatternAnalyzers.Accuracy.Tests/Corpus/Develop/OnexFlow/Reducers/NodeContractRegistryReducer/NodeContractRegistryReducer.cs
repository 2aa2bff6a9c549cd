using OmniBase.Models;

namespace Corpus.OnexFlow.Reducers.ContractRegistry;

public abstract record ContractEvent(string ContractName, ModelSemVer Version);
public sealed record ContractPublishedEvent(string ContractName, ModelSemVer Version, string Sha256) : ContractEvent(ContractName, Version);
public sealed record ContractWithdrawnEvent(string ContractName, ModelSemVer Version, string Reason) : ContractEvent(ContractName, Version);

public sealed record ModelContractRegistryState
{
    public IReadOnlyDictionary<string, string> Active { get; init; } = new Dictionary<string, string>();
    public int StaleCount { get; init; }
}

public sealed class NodeContractRegistryReducer
{
    public (ModelContractRegistryState State, IReadOnlyList<ModelIntent> Intents) Reduce(ModelContractRegistryState state, ContractEvent message)
    {
        var key = $"{message.ContractName}:{message.Version.Major}.{message.Version.Minor}.{message.Version.Patch}";
        switch (message)
        {
            case ContractPublishedEvent published:
                if (state.Active.TryGetValue(key, out var known) && known == published.Sha256)
                {
                    return (state, []);
                }

                var added = new Dictionary<string, string>(state.Active) { [key] = published.Sha256 };
                return (state with { Active = added }, [new ModelIntent("contract.persist", key, published)]);

            case ContractWithdrawnEvent withdrawn:
                var rest = state.Active.Where(p => p.Key != key).ToDictionary(p => p.Key, p => p.Value);
                var stale = rest.Count == state.Active.Count ? state.StaleCount + 1 : state.StaleCount;
                return (state with { Active = rest, StaleCount = stale }, [new ModelIntent("contract.mark_withdrawn", key, withdrawn)]);

            default:
                return (state, []);
        }
    }
}
