using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>Reads a contract.yaml.</summary>
internal static class ContractYaml
{
    /// <summary>What the text says; never fails, but may hold a <see cref="ContractFact.Problem"/>.</summary>
    public static ContractFact Read(string text, string filePath)
    {
        var (root, problem) = YamlReader.Read(text);
        if (problem is not null)
            return new ContractFact { FilePath = filePath, Line = problem.Line, Problem = problem.ToString() };
        if (root is not YamlMapping mapping)
            return new ContractFact { FilePath = filePath, Problem = new YamlProblem(1, "a mapping was expected").ToString() };
        var nodeType = mapping.Scalar("node_type");
        return new ContractFact
        {
            FilePath = filePath,
            Name = mapping.Scalar("name")?.Text ?? "",
            NodeType = nodeType?.Text ?? "",
            Line = nodeType?.Line ?? 1,
            Keys = [.. mapping.Entries.Keys.OrderBy(key => key, StringComparer.Ordinal)],
        };
    }
}
