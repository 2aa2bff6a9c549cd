using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers;

public sealed record WorkspaceEntry(string RelativePath, bool IsDirectory, long Size);

public sealed class HandlerWorkspaceValidate
{
    public EnumHandlerType HandlerType => EnumHandlerType.ComputeHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Compute;

    public List<string> Handle(IReadOnlyCollection<WorkspaceEntry> entries)
    {
        var problems = new List<string>();
        var folders = entries.Where(e => e.IsDirectory).Select(e => e.RelativePath).ToHashSet(StringComparer.Ordinal);
        foreach (var node in folders.Where(f => Path.GetFileName(f).StartsWith("node_", StringComparison.Ordinal)))
        {
            if (!entries.Any(e => e.RelativePath == node + "/contract.yaml")) problems.Add($"{node}: no contract");
            if (entries.FirstOrDefault(e => e.RelativePath == node + "/node.cs") is { Size: > 8_000 }) problems.Add($"{node}: node too large");
            if (!folders.Contains(node + "/handlers")) problems.Add($"{node}: no handlers");
        }

        return problems;
    }
}
