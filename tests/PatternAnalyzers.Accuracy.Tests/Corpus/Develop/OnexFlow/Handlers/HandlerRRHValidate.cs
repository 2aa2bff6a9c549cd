using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers;

public sealed record ReleaseFacts(bool CleanTree, string Branch, string TicketId, bool Pinned, bool TestsRan, IReadOnlyList<string> ToolVersions);

[HandlerCategory(EnumHandlerTypeCategory.Compute)]
public sealed class HandlerRRHValidate
{
    private delegate string? Rule(ReleaseFacts facts);

    private static readonly IReadOnlyDictionary<string, Rule> Rules = new SortedDictionary<string, Rule>(StringComparer.Ordinal)
    {
        ["RRH-1001"] = f => f.CleanTree ? null : "working tree is dirty",
        ["RRH-1002"] = f => f.Branch is "main" ? "release from main" : null,
        ["RRH-1201"] = f => f.Pinned ? null : "tool versions not pinned",
        ["RRH-1301"] = f => f.TestsRan ? null : "no test run recorded",
        ["RRH-1401"] = f => f.TicketId.StartsWith("OMN-", StringComparison.Ordinal) ? null : "no ticket",
        ["RRH-1501"] = f => f.ToolVersions.Any(v => v.Contains("-rc")) ? "release candidate tool" : null,
    };

    public IReadOnlyList<(string Rule, string Message)> Handle(ReleaseFacts request) =>
        Rules.Select(r => (r.Key, Message: r.Value(request))).Where(r => r.Message is not null).Select(r => (r.Key, r.Message!)).ToList();
}
