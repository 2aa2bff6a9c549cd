using PatternAnalyzers.Extractors.Contracts;
using YamlDotNet.RepresentationModel;
using Scalar = PatternAnalyzers.Extractors.Contracts.YamlScalar;

namespace PatternAnalyzers.Extractors.Tests.Contracts;

/// <summary>Both readers' view of a document as one kind of text.</summary>
internal static class Yaml
{
    public static string Ours(string text)
    {
        var (root, problem) = YamlReader.Read(text);
        return problem is null ? Show(root!) : problem.ToString();
    }

    public static string Theirs(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Show(stream.Documents.ShouldHaveSingleItem().RootNode);
    }

    private static string Show(PatternAnalyzers.Extractors.Contracts.YamlNode node) => node switch
    {
        Scalar scalar => Quote(scalar.Text),
        YamlSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Show)) + "]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(entry => Quote(entry.Key) + ": " + Show(entry.Value))) + "}",
        _ => throw new InvalidOperationException(),
    };

    private static string Show(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlScalarNode scalar => Quote(scalar.Value ?? ""),
        YamlSequenceNode sequence => "[" + string.Join(", ", sequence.Select(Show)) + "]",
        YamlMappingNode mapping => "{" + string.Join(", ", mapping.Select(entry => Show(entry.Key) + ": " + Show(entry.Value))) + "}",
        _ => throw new InvalidOperationException(),
    };

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\t", "\\t") + "\"";
}
