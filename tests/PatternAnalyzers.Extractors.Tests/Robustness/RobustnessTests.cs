using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;
using PatternAnalyzers.Extractors.Writing;

namespace PatternAnalyzers.Extractors.Tests.Robustness;

public sealed class RobustnessTests
{
    [Theory]
    [InlineData("class C { void M( { if (a && }")]
    [InlineData("class C : C { }")]
    [InlineData("class A : B { } class B : A { } class C { }")]
    [InlineData("interface I : J { } interface J : I { } class C : I { }")]
    [InlineData("class C { void M() { } void M() { } int M; } class C { }")]
    [InlineData("class C { Missing<T> M(Unknown x) => x.Foo().Bar[1]?.Baz(y => y.Z) ?? new Nope { A = 1 }; }")]
    [InlineData("class C : Missing<C>.Nested, global::X.IY<int, string> { override void M() { base.M(); } }")]
    [InlineData("unsafe class C { int* p; delegate*<int, void> f; void M(int* q) { *q = 1; fixed (int* r = new int[1]) { } f(1); } }")]
    [InlineData("class C { public int this[] => 1; event Foo; operator + (int a) }")]
    [InlineData("class C { static void M() { goto nowhere; throw; await x; yield return 1; } }")]
    [InlineData("class C { ")]
    [InlineData("class C { string s = $\"{a:{b}\"; char c = ''; string r = \"\"\"; }")]
    [InlineData("[assembly: Foo(typeof(Missing))] [Foo(1, \"x\", typeof(int), Bar = new[] { 1 })] class C { [return: X] [field: Y] int P { get; } }")]
    [InlineData("namespace ; class C { } }}}} class D {")]
    [InlineData("partial class C(int x) { partial void M(); } partial class C(int y) : Base(y) { }")]
    [InlineData("record C(int A, int A) : Other(A); record struct D; record class E<T>(T X) where T : E<T>;")]
    [InlineData("enum E { A = 1, B = A | Missing } delegate void C(ref readonly int x); struct S { public S() { } }")]
    [InlineData("class C { void M() { try { } catch (Missing e) when (e.X) { } catch { } finally { } } }")]
    [InlineData("class C { object M(object o) => o switch { { Length: > 3 and < 5 } x => x, [1, .., var y] => y, (int a, _) => a, not null => 1 }; }")]
    [InlineData("class C { void M() { (int a, var b) = (1, 2); ref int r = ref a; Span<int> s = stackalloc int[3]; s[^1] = 1; _ = s[1..]; } }")]
    public async Task BrokenOrOddCode_GivesFacts(string source)
    {
        var facts = await Extraction.Of(source);

        facts.Types.ShouldNotBeEmpty();
        var fragment = Catalogue.Fragment(facts, "unknown");
        FactsLines.Of(facts, fragment).Count.ShouldBe(
            3 + facts.Types.Count + facts.References.Count + facts.Implements.Count + facts.Handles.Count + fragment.Patterns.Count
                + fragment.Relationships.Count + fragment.Rejected.Count);
    }

    [Fact]
    public async Task EveryPrefixOfAFile_GivesFacts()
    {
        const string Source = """
            using X = System.Collections.Generic.List<int>;
            namespace A.B;
            /// <summary>S</summary>
            [Obsolete("x")]
            public sealed partial class C<T>(IStore store, T x) : Base<T>(x), IHandle<T> where T : class, new()
            {
                private readonly IStore held = store ?? throw new ArgumentNullException(nameof(store));
                public async Task<int> Run(int n) { foreach (var i in new[] { 1, 2 }) { await held.Save(i switch { 1 => "a", _ => $"{n}" }); } return n > 1 ? 2 : 3; }
                record R(int A); enum E { A } // io-ok: x
            }
            """;
        for (var length = 1; length < Source.Length; length += 7)
            await Extraction.Of(Source[..length]);
    }

    [Fact]
    public async Task TopLevelProgram_IsAType()
    {
        var facts = await (Extraction.From(
            "using System;\n\nvar x = File.ReadAllText(\"a\");\nHelp(x);\nvoid Help(string s) => Console.Write(s);\nclass Other { }") with { Output = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication }).RunAsync();

        var program = facts.Type("Program");
        (program.LineStart, program.LineEnd).ShouldBe((3, 5));
        program.Members.ShouldHaveSingleItem().Effects.Select(effect => effect.Symbol).ShouldBe(["File.ReadAllText", "Console.Write"]);
    }

    [Fact]
    public async Task ExtensionBlock_BelongsToItsClass()
    {
        var facts = await Extraction.Of("""
            public static class Extensions
            {
                extension(string text)
                {
                    public int Twice() { Console.Write(text); return text.Length * 2; }
                    public int Size => text.Length;
                }
            }
            class C { int M() => "a".Twice() + "b".Size; }
            """);

        facts.Types.Select(type => type.Name).ShouldBe(["C", "Extensions"]);
        facts.Type("Extensions").Members.Count.ShouldBe(2);
        facts.Type("Extensions").Members[0].Effects.ShouldHaveSingleItem();
        facts.References.ShouldContain(reference => reference.From == "T:C" && reference.Target == "T:Extensions" && reference.Kind == "call");
    }

    [Fact]
    public async Task SameCode_GivesTheSameFacts()
    {
        var sources = Enumerable.Range(0, 20)
            .Select(i => $"namespace N{i % 3}; public partial class C{i} : IDisposable {{ public void Dispose() => new N{(i + 1) % 3}.C{(i + 1) % 20}().Dispose(); int x = DateTime.Now.Day; }}")
            .ToArray();

        var one = Lines(await Extraction.Of(sources));
        var two = Lines(await Extraction.Of(sources));

        two.ShouldBe(one);

        static List<string> Lines(ProjectFacts facts) => FactsLines.Of(facts, Catalogue.Fragment(facts, "unknown"));
    }

    [Fact]
    public async Task DeepTypes_AreNotWalkedForEver()
    {
        var type = string.Concat(Enumerable.Repeat("List<", 100)) + "int" + new string('>', 100);

        (await Extraction.TypeOf("C", $"class C {{ public {type} M({type} x) => x; }}")).Members.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task LongStringConcatenation_IsRead()
    {
        var chain = string.Join(" + ", Enumerable.Repeat("a", 5000));

        (await Extraction.TypeOf("C", $"class C {{ string M(string a) => {chain}; }}")).TooDeep.ShouldBeFalse();
    }
}
