using PatternAnalyzers.Extractors.Contracts;
using PatternAnalyzers.Extractors.Evidence.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PatternAnalyzers.Extractors.Tests.Contracts;

/// <summary>Whatever our reader reads, YamlDotNet reads the same way; what it does not read, it says so and declares nothing.</summary>
public sealed class ContractAgreementTests
{
    private const string Marks = ":-#'\"[]{}|>&*!%@`?,~ \t\n\\=.a0";
    private const int Spoilt = 60;

    public static TheoryData<string> Names => [.. ContractSamples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Contract_ReadsAsYamlDotNetReadsIt(string name)
    {
        var text = TextOf(name);
        var contract = ContractYaml.Read(text, "contract.yaml");
        if (contract.Problem is not null)
        {
            text.ShouldContain("&", customMessage: contract.Problem);
            return;
        }

        Yaml.Ours(text).ShouldBe(Yaml.Theirs(text));
        var theirs = Theirs(text);
        (contract.Name, contract.NodeType).ShouldBe((Value(theirs, "name"), Value(theirs, "node_type")));
        contract.Keys.ShouldBe(theirs.Children.Keys.Select(key => ((YamlScalarNode)key).Value).Order(StringComparer.Ordinal));
        NodeKinds.OfContract(contract.NodeType).ShouldBe(NodeKinds.OfContract(Value(theirs, "node_type")));
    }

    [Fact]
    public void Samples_AreManyAndMostlyRead()
    {
        ContractSamples.All.Count.ShouldBeGreaterThanOrEqualTo(80);
        ContractSamples.All
            .Count(sample => ContractYaml.Read(sample.Text, "contract.yaml").Problem is null)
            .ShouldBeGreaterThan(ContractSamples.All.Count * 7 / 10);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void SpoiltContract_IsReadAsYamlDotNetReadsItOrRefused(string name)
    {
        var whole = TextOf(name);
        var dice = new Random(whole.Length);
        for (var number = 0; number < Spoilt; number++)
        {
            var text = Spoil(whole, dice);
            if (ContractYaml.Read(text, "contract.yaml").Problem is not null)
                continue;
            Yaml.Ours(text).ShouldBe(TheirsOrNothing(text), customMessage: "spoilt " + number + " of " + name + ":\n" + text);
        }
    }

    private static string Spoil(string text, Random dice)
    {
        var at = dice.Next(text.Length);
        return dice.Next(5) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, Marks[dice.Next(Marks.Length)].ToString()),
            2 => text.Insert(text.LastIndexOf('\n', at) + 1, new string(' ', dice.Next(1, 4))),
            3 => text[..at],
            _ => Swapped(text, dice),
        };
    }

    private static string Swapped(string text, Random dice)
    {
        var lines = text.Split('\n');
        var (one, two) = (dice.Next(lines.Length), dice.Next(lines.Length));
        (lines[one], lines[two]) = (lines[two], lines[one]);
        return string.Join('\n', lines);
    }

    private static string TheirsOrNothing(string text)
    {
        try
        {
            return Yaml.Theirs(text);
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            return "YamlDotNet refuses it: " + exception.Message;
        }
    }

    private static YamlMappingNode Theirs(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string Value(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlScalarNode scalar ? scalar.Value ?? "" : "";

    private static string TextOf(string name) => ContractSamples.All.First(sample => sample.Name == name).Text;
}
