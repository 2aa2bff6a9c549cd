using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.Contracts;

public sealed record ModelContractDocument(string Name, string NodeType, IReadOnlyDictionary<string, string> Fields);

public sealed record ModelContractVerdict(bool Valid, double Score, IReadOnlyList<string> Errors);

public sealed class NodeContractValidateCompute : NodeCompute<ModelContractDocument, ModelContractVerdict>
{
    private static readonly string[] Required = ["name", "node_type", "contract_version", "input_model", "output_model", "description"];

    public NodeContractValidateCompute(ModelOnexContainer container) : base(container) { }

    public override ModelContractVerdict Compute(ModelContractDocument input)
    {
        var errors = new List<string>();
        foreach (var field in Required)
        {
            if (!input.Fields.TryGetValue(field, out var value))
            {
                errors.Add($"CONTRACT-002: {field} is missing");
            }
            else if (string.IsNullOrWhiteSpace(value))
            {
                errors.Add($"CONTRACT-004: {field} is empty");
            }
        }

        if (!input.Name.All(c => c is '_' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
        {
            errors.Add("CONTRACT-008: name is not snake_case");
        }

        var score = Math.Max(0, 1.0 - errors.Count * 0.15);
        return new ModelContractVerdict(errors.Count == 0, Math.Round(score, 2), errors);
    }
}
