namespace PatternAnalyzers.Extractors.Tests.Evidence.Nodes;

public sealed class OldOrderTests
{
    [Theory]
    [InlineData("WordCountComputeNode", "public int Process(string text) => 1;", "COMPUTE")]
    [InlineData("ReducerNodeSeats", "public bool Reduce(int seat) => true;", "REDUCER")]
    [InlineData("MailSenderEffectNode", "public Task ProcessAsync(string text) => Task.CompletedTask;", "EFFECT")]
    public async Task KindBesideNode_CountsWithItsEntry(string name, string method, string kind)
    {
        var asked = await Asked.WithAspNet($"public class {name} {{ {method} }}");

        asked.About(name).ShouldContain("name " + kind);
    }

    [Theory]
    [InlineData("ReverbEffectNode", "public void Process(float[] samples) { }")]
    [InlineData("ClusterComputeNode", "public string Address { get; set; } = \"\";")]
    [InlineData("ComputeNode", "public int Process(int x) => x;")]
    public async Task NodesOfOtherTrades_AreNone(string name, string method)
    {
        var asked = await Asked.WithAspNet($"public class {name} {{ {method} }}");

        asked.About(name).ShouldBeEmpty();
    }
}
