using System.Text.RegularExpressions;
using OmniBase.Models;

namespace Corpus.OnexNodes.Validation;

public enum EnumFindingSeverity { Low, Medium, High, Critical }

public sealed record ModelOnexFinding(string Rule, EnumFindingSeverity Severity, string Message, int? Line = null);
public sealed record ModelOnexValidationOutput(double Score, bool Passed, IReadOnlyList<ModelOnexFinding> Findings);

public sealed record ModelContractOnexValidation : ModelContractBase
{
    public required string FileName { get; init; }
    public required string Code { get; init; }
    public double Threshold { get; init; } = 0.95;
}

/// <summary>Validates source text of a node against naming, purity and contract conventions.</summary>
public class NodeOnexValidatorCompute
{
    private static readonly Regex ClassName = new(@"class\s+(?<n>\w+)", RegexOptions.Compiled);

    public async Task<ModelOnexValidationOutput> ExecuteComputeAsync(ModelContractOnexValidation contract)
    {
        await Task.Yield();
        var findings = new List<ModelOnexFinding>();
        CheckNaming(contract, findings);
        CheckPurity(contract, findings);
        if (!contract.Code.Contains("CorrelationId", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(new("correlation", EnumFindingSeverity.Medium, "No correlation id is used."));
        }

        var score = findings.Aggregate(1.0, (s, f) => s - f.Severity switch
        {
            EnumFindingSeverity.Critical => 0.20,
            EnumFindingSeverity.High => 0.10,
            EnumFindingSeverity.Medium => 0.05,
            _ => 0.02,
        });
        return new ModelOnexValidationOutput(Math.Max(0, score), score >= contract.Threshold, findings);
    }

    private static void CheckNaming(ModelContractOnexValidation contract, List<ModelOnexFinding> findings)
    {
        foreach (Match m in ClassName.Matches(contract.Code))
        {
            var name = m.Groups["n"].Value;
            if (name.StartsWith("Node", StringComparison.Ordinal) && !Regex.IsMatch(name, "(Effect|Compute|Reducer|Orchestrator)$"))
            {
                findings.Add(new("naming", EnumFindingSeverity.High, $"{name} has no kind suffix."));
            }
        }
    }

    private static void CheckPurity(ModelContractOnexValidation contract, List<ModelOnexFinding> findings)
    {
        if (!contract.FileName.EndsWith("Compute.cs", StringComparison.Ordinal))
        {
            return;
        }

        var lines = contract.Code.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Contains("HttpClient") || lines[i].Contains("File."))
            {
                findings.Add(new("purity", EnumFindingSeverity.Critical, lines[i].Trim(), i + 1));
            }
        }
    }
}
