using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Which style of ONEX a project is written in.</summary>
public static class NodeProfile
{
    /// <summary>Logic in the node.</summary>
    public const string Classic = "classic";

    /// <summary>The node is a thin shell, handlers hold the logic.</summary>
    public const string Declarative = "declarative";

    /// <summary>The setting when it says one of both; for <c>auto</c>, declarative when most nodes have no code but constructors.</summary>
    /// <param name="setting">Setting of the project.</param>
    /// <param name="nodes">Declared nodes of the project.</param>
    public static string Decide(string setting, IReadOnlyList<TypeFact> nodes)
    {
        if (setting is Classic or Declarative)
            return setting;
        return nodes.Count(IsShell) * 2 > nodes.Count ? Declarative : Classic;
    }

    private static bool IsShell(TypeFact type) => !type.Members.Any(member => member.Kind == "method" && member.Lines > 0);
}
