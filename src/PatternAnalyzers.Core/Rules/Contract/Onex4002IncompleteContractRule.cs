using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Contract;

internal sealed class Onex4002IncompleteContractRule : Rule
{
    private static readonly string[] Required = ["name", "node_type", "contract_version", "node_version", "description", "input_model", "output_model"];

    public override string Id => "ONEX4002";

    public override string Title => "Fill in what every contract needs";

    public override string Description =>
        "A contract has name, node_type, contract_version, node_version, description, input_model and output_model; a plain version stands for both versions, as it did in 2025 (linter CONTRACT-002).";

    public override Severity Severity => Severity.Medium;

    public override bool AppliesTo(RuleContext context) => context.Type.Contract is { Problem: null };

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var contract = context.Type.Contract!;
        var missing = Required.Where(key => !contract.Keys.Contains(key, StringComparer.Ordinal) && !IsVersioned(contract, key)).ToList();
        if (missing.Count > 0)
            yield return Violation(context, 1, "The contract lacks " + string.Join(", ", missing) + "; add the missing keys.", contract.FilePath);
    }

    private static bool IsVersioned(ContractFact contract, string key) =>
        key.EndsWith("_version", StringComparison.Ordinal) && contract.Keys.Contains("version", StringComparer.Ordinal);
}
