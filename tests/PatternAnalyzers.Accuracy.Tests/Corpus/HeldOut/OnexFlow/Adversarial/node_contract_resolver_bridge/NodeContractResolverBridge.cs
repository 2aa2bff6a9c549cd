using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Adversarial.ContractResolverBridge.HeldOut;

/// <summary>Lets remote callers resolve contracts by name.</summary>
public sealed class NodeContractResolverBridge : NodeEffect
{
    public NodeContractResolverBridge(ModelOnexContainer container) : base(container) { }

    public override async Task<ModelEffectOutput> ProcessAsync(ModelEffectInput input, CancellationToken cancellationToken = default)
    {
        var http = Container.GetService<HttpClient>();
        using var reply = await http.GetAsync("contracts/" + input.Data["name"], cancellationToken);
        return new ModelEffectOutput(input.OperationId, reply.IsSuccessStatusCode, await reply.Content.ReadAsStringAsync(cancellationToken));
    }
}
