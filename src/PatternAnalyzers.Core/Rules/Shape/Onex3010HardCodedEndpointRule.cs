using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Shape;

internal sealed class Onex3010HardCodedEndpointRule : RemarkRule
{
    public override string Id => "ONEX3010";

    public override string Title => "Configure endpoints instead of writing them into code";

    public override string Description =>
        "Loopback and private addresses in code work on one machine only (omnibase_core node_no_hardcoded_ip_check, node_no_env_fallbacks_check; anti-pattern hardcoded_dependencies).";

    public override Severity Severity => Severity.Medium;

    protected override IReadOnlyList<string> Remarks { get; } = [RemarkNames.HardCodedEndpoint];

    protected override string Message(MemberFact member, RemarkFact remark) =>
        "'" + member.SimpleName() + "' holds the endpoint '" + remark.Detail + "'; read it from configuration.";
}
