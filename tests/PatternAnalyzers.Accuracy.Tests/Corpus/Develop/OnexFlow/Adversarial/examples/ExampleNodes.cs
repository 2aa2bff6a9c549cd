using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Adversarial.Examples;

/// <summary>Example from the getting started guide.</summary>
public sealed class NodeExampleCompute : NodeCompute<string, string>
{
    public NodeExampleCompute(ModelOnexContainer container) : base(container) { }

    public override string Compute(string input) => string.Join(' ', input.Split(' ').Reverse());
}

/// <summary>Template: copy this file, rename the class, fill in the operation.</summary>
public class NodeTemplateEffect
{
    private readonly HttpClient _client;

    public NodeTemplateEffect(HttpClient client) => _client = client;

    public async Task<ModelEffectOutput> ExecuteEffectAsync(ModelContractEffectTemplate contract)
    {
        using var response = await _client.GetAsync(contract.Target);
        return new ModelEffectOutput(contract.OperationId, response.IsSuccessStatusCode);
    }
}

public sealed record ModelContractEffectTemplate(Guid OperationId, Uri Target);
