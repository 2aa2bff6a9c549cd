using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.ReleaseReadiness;

public sealed record ModelRrhFacts(string Branch, bool WorkTreeDirty, string HeadSha, string? ExpectedSha, string SdkVersion, IReadOnlySet<string> InstalledTools, string? KafkaEndpoint, string EnvironmentName);
public sealed record ModelRrhViolation(int Rule, string Message, bool Blocking);
public sealed record ModelRrhResult(bool Pass, IReadOnlyList<ModelRrhViolation> Violations);

public sealed class NodeRRHValidateCompute(ModelOnexContainer container) : NodeCompute<ModelRrhFacts, ModelRrhResult>(container)
{
    private sealed record Rule(int Number, string Message, bool Blocking, Func<ModelRrhFacts, bool> Holds);

    private static readonly Rule[] Rules =
    [
        new(1001, "The work tree has uncommitted changes.", true, f => !f.WorkTreeDirty),
        new(1002, "HEAD is not the expected commit.", true, f => f.ExpectedSha is null || f.ExpectedSha == f.HeadSha),
        new(1101, "Releases start from main or release/*.", true, f => f.Branch is "main" || f.Branch.StartsWith("release/", StringComparison.Ordinal)),
        new(1201, "SDK older than 8.0.", false, f => Version.TryParse(f.SdkVersion, out var v) && v.Major >= 8),
        new(1301, "docker is missing.", true, f => f.InstalledTools.Contains("docker")),
        new(1302, "gh is missing.", false, f => f.InstalledTools.Contains("gh")),
        new(1401, "Production must not use a loopback broker.", true, f => f.EnvironmentName != "production" || f.KafkaEndpoint?.Contains("localhost") != true),
    ];

    public override ModelRrhResult Compute(ModelRrhFacts input)
    {
        var violations = Rules.Where(r => !r.Holds(input)).Select(r => new ModelRrhViolation(r.Number, r.Message, r.Blocking)).ToArray();
        return new ModelRrhResult(!violations.Any(v => v.Blocking), violations);
    }
}
