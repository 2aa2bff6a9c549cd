using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers;

public sealed record WorkAuthorization(string[] AllowedTools, string[] AllowedPaths, bool EmergencyOverride, DateTimeOffset ExpiresAt);
public sealed record ToolUse(string Tool, string Path, DateTimeOffset At, WorkAuthorization? Authorization);
public sealed record GateDecision(bool Allowed, int Step, string Reason);

/// <summary>First matching step of the cascade decides.</summary>
public sealed class HandlerAuthGate
{
    private static readonly string[] Whitelist = ["docs/", "plans/", ".claude/"];

    public EnumHandlerType HandlerType => EnumHandlerType.ComputeHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Compute;

    public GateDecision Handle(ToolUse request)
    {
        if (Whitelist.Any(p => request.Path.StartsWith(p, StringComparison.Ordinal))) return new(true, 1, "whitelisted path");
        if (request.Authorization is not { } auth) return new(false, 2, "no authorization");
        if (auth.EmergencyOverride) return new(true, 3, "emergency override");
        if (auth.ExpiresAt <= request.At) return new(false, 4, "authorization expired");
        if (!auth.AllowedTools.Contains(request.Tool)) return new(false, 5, $"tool {request.Tool} not allowed");
        return auth.AllowedPaths.Any(p => Matches(p, request.Path)) ? new(true, 6, "in scope") : new(false, 7, "path out of scope");
    }

    private static bool Matches(string pattern, string path) =>
        pattern.EndsWith("/**", StringComparison.Ordinal) ? path.StartsWith(pattern[..^2], StringComparison.Ordinal) : pattern == path;
}
