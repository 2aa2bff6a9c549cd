using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.AuthGate;

public enum EnumAuthDecision { Allow, Deny, SoftDeny }

public sealed record ModelWorkAuthorization(string RunId, IReadOnlyList<string> AllowedPaths, IReadOnlyList<string> AllowedTools, DateTimeOffset ExpiresAt);

public sealed record ModelAuthGateRequest(string Tool, string TargetPath, string RunId, ModelWorkAuthorization? Authorization, bool EmergencyOverride, string? OverrideReason, DateTimeOffset Now);

public sealed record ModelAuthGateDecision(EnumAuthDecision Decision, int Step, string Reason);

public sealed class HandlerAuthGate
{
    private static readonly string[] Whitelist = [".plan.yaml", "plans/", "MEMORY.md"];

    public ModelAuthGateDecision Handle(ModelAuthGateRequest request)
    {
        if (Whitelist.Any(w => request.TargetPath.Contains(w, StringComparison.Ordinal)))
            return new(EnumAuthDecision.Allow, 1, "whitelisted path");
        if (request.EmergencyOverride)
            return string.IsNullOrWhiteSpace(request.OverrideReason)
                ? new(EnumAuthDecision.Deny, 3, "override without a reason")
                : new(EnumAuthDecision.SoftDeny, 2, "emergency override");
        if (request.RunId.Length == 0)
            return new(EnumAuthDecision.Deny, 4, "no run");
        if (request.Authorization is not { } grant)
            return new(EnumAuthDecision.Deny, 5, "not authorised");
        if (grant.RunId != request.RunId)
            return new(EnumAuthDecision.Deny, 6, "authorisation of another run");
        if (!grant.AllowedTools.Contains(request.Tool))
            return new(EnumAuthDecision.Deny, 7, $"tool {request.Tool}");
        if (!grant.AllowedPaths.Any(p => request.TargetPath.StartsWith(p, StringComparison.Ordinal)))
            return new(EnumAuthDecision.Deny, 8, "path outside the grant");
        return grant.ExpiresAt <= request.Now
            ? new(EnumAuthDecision.Deny, 9, "expired")
            : new(EnumAuthDecision.Allow, 10, "granted");
    }
}

public sealed class NodeAuthGateCompute(ModelOnexContainer container) : NodeCompute<ModelAuthGateRequest, ModelAuthGateDecision>(container)
{
    public override ModelAuthGateDecision Compute(ModelAuthGateRequest input) => Container.GetService<HandlerAuthGate>().Handle(input);
}
