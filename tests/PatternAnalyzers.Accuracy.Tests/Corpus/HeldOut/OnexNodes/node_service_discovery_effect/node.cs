using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Discovery.HeldOut;

public abstract record ModelDiscoveryCommand;
public sealed record ModelRegisterService(string Name, Uri Address, string[] Tags) : ModelDiscoveryCommand;
public sealed record ModelDeregisterService(string Name) : ModelDiscoveryCommand;
public sealed record ModelLookupService(string Name) : ModelDiscoveryCommand;
public sealed record ModelDiscoveryAnswer(bool Ok, Uri[] Addresses);

public interface IProtocolDiscoveryHandler
{
    ValueTask<ModelDiscoveryAnswer> HandleAsync(ModelDiscoveryCommand command);
}

public class NodeServiceDiscoveryEffect : NodeEffect
{
    private readonly IProtocolDiscoveryHandler _handler;

    public NodeServiceDiscoveryEffect(ModelOnexContainer container, IProtocolDiscoveryHandler handler) : base(container) => _handler = handler;

    public ValueTask<ModelDiscoveryAnswer> ExecuteAsync(ModelDiscoveryCommand command) => _handler.HandleAsync(command);
}
