using Microsoft.CodeAnalysis.CodeFixes;
using PatternAnalyzers.CodeFixes.Renaming;
using PatternAnalyzers.CodeFixes.Tests.Harness;

namespace PatternAnalyzers.CodeFixes.Tests.Renaming;

public sealed class RenameCodeFixTests
{
    private const string Rule = "ONEX1001";
    private const string Attributes = "namespace Shop; public sealed class EffectNodeAttribute : Attribute; public sealed class ComputeNodeAttribute : Attribute; public sealed class OnexHandlerAttribute : Attribute;";

    private static readonly RenameCodeFix Fix = new();

    [Theory]
    [InlineData("UserWriterEffectNode", "NodeUserWriterEffect")]
    [InlineData("NodeEffectUserWriter", "NodeUserWriterEffect")]
    [InlineData("NodeUserWriter", "NodeUserWriterEffect")]
    [InlineData("UserWriterEffect", "NodeUserWriterEffect")]
    public async Task WronglyNamedNode_IsRenamedWithEveryUse(string name, string expected)
    {
        var bench = Bench.Of(
            $"namespace Shop; [EffectNode] public sealed class {name} {{ public {name}() {{ }} public Task ExecuteEffectAsync(string text) => Task.CompletedTask; }}",
            Attributes,
            $"namespace Shop; /// <summary>Calls <see cref=\"{name}\"/>.</summary>\npublic static class Users {{ public static {name} Make() => new {name}(); }}");
        var both = bench.And(
            "Store",
            $"namespace Store; public sealed class Till {{ private readonly Shop.{name} writer = new(); public Task Run() => writer.ExecuteEffectAsync(nameof(Shop.{name})); }}");

        var changed = await both.FixedAsync(Fix, Rule);

        foreach (var text in new[] { changed.Text(0), changed.Text(2), changed.TextOf("Store") })
        {
            text.ShouldContain(expected);
            text.Replace(expected, "", StringComparison.Ordinal).ShouldNotContain(name);
        }

        (await changed.DiagnosticsAsync(Rule)).ShouldBeEmpty();
    }

    [Fact]
    public async Task NodeNamedAfterAnotherKind_IsRenamedToItsDeclaredOne()
    {
        var bench = Bench.Of(
            "namespace Shop; [EffectNode] public sealed class NodeBatchCompute { public Task ExecuteEffectAsync(string text) => Task.CompletedTask; }",
            Attributes);

        var changed = await bench.FixedAsync(Fix, "ONEX1002");

        changed.Text().ShouldContain("class NodeBatchEffect");
        (await changed.DiagnosticsAsync("ONEX1002")).ShouldBeEmpty();
        (await changed.DiagnosticsAsync("ONEX9001")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("namespace Shop; public sealed class NodeUserWriterEffect { }")]
    [InlineData("namespace Elsewhere; public enum NodeUserWriterEffect { None }")]
    [InlineData("namespace Elsewhere; public sealed class Settings { public int NodeUserWriterEffect { get; init; } }")]
    [InlineData("namespace Elsewhere.NodeUserWriterEffect; public sealed class Inside;")]
    public async Task NameThatIsTaken_IsNotGivenAgain(string other) =>
        (await Bench.Of(
            "namespace Shop; [EffectNode] public sealed class UserWriterEffectNode { public Task ExecuteEffectAsync(string text) => Task.CompletedTask; }",
            Attributes,
            other)
            .OfferedAsync(Fix, Rule)).ShouldBeEmpty();

    [Fact]
    public async Task NameThatIsTakenInAnotherProject_IsNotGivenAgain() =>
        (await Bench.Of(
            "namespace Shop; [EffectNode] public sealed class UserWriterEffectNode { public Task ExecuteEffectAsync(string text) => Task.CompletedTask; }",
            Attributes)
            .And("Store", "namespace Store; public sealed class NodeUserWriterEffect { }")
            .OfferedAsync(Fix, Rule)).ShouldBeEmpty();

    [Fact]
    public async Task NodeWithoutAWordOfItsOwn_HasNoName() =>
        (await Bench.Of(
            "namespace Shop; [EffectNode] public sealed class EffectNode { public Task ExecuteEffectAsync(string text) => Task.CompletedTask; }",
            Attributes)
            .OfferedAsync(Fix, Rule)).ShouldBeEmpty();

    [Fact]
    public async Task PartInAGeneratedFile_IsNotRenamed()
    {
        var bench = Bench.Of(
            "namespace Shop; public partial class UserWriterEffectNode { public int Generated => 1; }",
            "namespace Shop; [EffectNode] public partial class UserWriterEffectNode { public Task ExecuteEffectAsync(string text) => Task.CompletedTask; }",
            Attributes);

        (await bench.OfferedAsync(Fix, Rule)).ShouldBe(["Rename 'UserWriterEffectNode' to 'NodeUserWriterEffect'"]);
        (await bench.Named("Writer.g.cs").OfferedAsync(Fix, Rule)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FixAllScope.Document, false, false)]
    [InlineData(FixAllScope.Project, true, false)]
    [InlineData(FixAllScope.Solution, true, true)]
    public async Task FixAll_RenamesWhatItsScopeHolds(FixAllScope scope, bool second, bool other)
    {
        var bench = Bench.Of(Node("A", "BEffectNode? next") + Node("B", "AEffectNode? next"), Node("C", "AEffectNode? a, BEffectNode? b"), Attributes)
            .And("Store", "using Shop; " + Node("D", "AEffectNode? a, CEffectNode? c"));

        var changed = await bench.FixedAllAsync(Fix, Rule, scope);

        changed.Text(0).ShouldContain("class NodeAEffect {");
        changed.Text(0).ShouldContain("class NodeBEffect {");
        changed.Text(0).ShouldNotContain("EffectNode?");
        changed.Text(1).ShouldContain("NodeAEffect? a, NodeBEffect? b");
        changed.Text(1).Contains("class NodeCEffect", StringComparison.Ordinal).ShouldBe(second);
        changed.TextOf("Store").Contains("class NodeDEffect", StringComparison.Ordinal).ShouldBe(other);
        (await changed.DiagnosticsAsync(Rule)).Length.ShouldBe((second ? 0 : 1) + (other ? 0 : 1));
    }

    [Fact]
    public async Task FixAll_RenamesNestedTypesToo()
    {
        var bench = Bench.Of(
            "namespace Shop; [EffectNode] public sealed class OuterEffectNode { public Task ExecuteEffectAsync(string text) => Task.CompletedTask; [EffectNode] public sealed class InnerEffectNode { public Task ExecuteEffectAsync(string text) => Task.CompletedTask; } }",
            Attributes);

        var changed = await bench.FixedAllAsync(Fix, Rule);

        changed.Text().ShouldContain("class NodeOuterEffect");
        changed.Text().ShouldContain("class NodeInnerEffect");
    }

    [Fact]
    public async Task FixAll_GivesAWantedNameOnce()
    {
        var bench = Bench.Of(Node("User", ""), Node("Effect", "").Replace("EffectEffectNode", "NodeEffectUser", StringComparison.Ordinal), Attributes);

        var changed = await bench.FixedAllAsync(Fix, Rule);

        (await changed.DiagnosticsAsync(Rule)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Handler_GetsItsPrefix()
    {
        var bench = Bench.Of(
            "namespace Onex.Shop; public sealed record ModelEntry(string Text); public sealed class HandlerLedgerWriteHandler { public Task HandleAsync(ModelEntry entry) => Task.CompletedTask; }");

        var changed = await bench.FixedAsync(Fix, "ONEX1004");

        changed.Text().ShouldContain("class HandlerLedgerWrite");
        (await changed.DiagnosticsAsync("ONEX1004")).ShouldBeEmpty();
    }

    private static string Node(string name, string parameters) =>
        "namespace Shop { [EffectNode] public sealed class " + name
            + "EffectNode { public Task ExecuteEffectAsync(string text) => Task.CompletedTask; public void Follow(" + parameters + ") { } } }\n";
}
