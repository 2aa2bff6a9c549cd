using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.RegistrationStorage;

public sealed record ModelRegistrationStorageRequest(string Operation, Guid NodeId, string? Endpoint, IReadOnlyList<string> Capabilities);
public sealed record ModelRegistrationStorageResult(bool Success, IReadOnlyList<Guid> NodeIds);

/// <summary>Stores, queries, updates and deletes node registrations; see contract.yaml.</summary>
public sealed class NodeRegistrationStorageEffect : NodeEffect
{
    public NodeRegistrationStorageEffect(ModelOnexContainer container) : base(container) { }
}
