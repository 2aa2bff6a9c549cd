using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace PatternAnalyzers.Docs.Tests.Workflows;

/// <summary>A workflow of GitHub Actions. Keys that are not known here fail the reading.</summary>
public sealed class Workflow
{
    public string Name { get; init; } = "";

    public Dictionary<string, object?> On { get; init; } = [];

    public Dictionary<string, string> Permissions { get; init; } = [];

    public Dictionary<string, Job> Jobs { get; init; } = [];

    public static Workflow Parse(string yaml) =>
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).WithDuplicateKeyChecking().Build().Deserialize<Workflow>(yaml);
}
