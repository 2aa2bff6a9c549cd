using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.References;

public sealed class ReferenceTests
{
    private const string Target = "namespace A; public class T : Attribute { public static int S; public const int K = 1; public int F; public void Go() { } } public interface I { } public class G<X> { }";

    [Theory]
    [InlineData("T field = null!;", "use", "type")]
    [InlineData("List<T> Property { get; set; } = null!;", "use", "type")]
    [InlineData("void M(T[] x) { }", "use", "M(A.T[])")]
    [InlineData("T M() => null!;", "use", "M")]
    [InlineData("Type M() => typeof(T);", "use", "M")]
    [InlineData("object M(object o) => (T)o;", "use", "M(System.Object)")]
    [InlineData("bool M(object o) => o is T;", "use", "M(System.Object)")]
    [InlineData("bool M(object o) => o is T { F: 1 };", "use", "M(System.Object)")]
    [InlineData("int M() => T.S;", "use", "M")]
    [InlineData("[T] void M() { }", "use", "M")]
    [InlineData("void M<X>() where X : T { }", "use", "M``1")]
    [InlineData("void M() => Enumerable.Empty<T>();", "use", "M")]
    [InlineData("void M() => new List<T>();", "use", "M")]
    [InlineData("object M() => new T();", "create", "M")]
    [InlineData("void M(dynamic d) { T t = d; t.Go(); }", "call", "M(System.Object)")]
    [InlineData("object field = new T();", "create", "#ctor")]
    [InlineData("void M() { void L() => new T(); L(); }", "create", "M")]
    public async Task Member_RefersToType(string member, string kind, string name)
    {
        var facts = await Extraction.Of(Target, $"namespace A; class C {{ {member} }}");

        facts.References.Where(fact => fact.From == "T:A.C" && fact.Target == "T:A.T" && fact.Kind == kind).ShouldHaveSingleItem().Members.ShouldContain(name);
    }

    [Theory]
    [InlineData("class C : T { }", "implement", "T:A.T")]
    [InlineData("class C : I { }", "implement", "T:A.I")]
    [InlineData("class C : G<T> { }", "implement", "T:A.G`1")]
    [InlineData("class C : G<T> { }", "use", "T:A.T")]
    [InlineData("[T] class C { }", "use", "T:A.T")]
    [InlineData("class C<X> where X : T { }", "use", "T:A.T")]
    [InlineData("delegate T C(I x);", "use", "T:A.T")]
    public async Task Declaration_RefersToType(string declaration, string kind, string target)
    {
        var facts = await Extraction.Of(Target, "namespace A; " + declaration);

        facts.References
            .Where(fact => fact.From.StartsWith("T:A.C", StringComparison.Ordinal) && fact.Kind == kind && fact.Target == target)
            .ShouldHaveSingleItem().Members
            .ShouldBe(["type"]);
    }

    [Fact]
    public async Task Type_NeverRefersToItself() =>
        (await Extraction.Of("class C { C next; C M(C c) => new C().M(c); }")).References.ShouldBeEmpty();

    [Fact]
    public async Task MembersOfSeveral_AreDistinctAndSorted()
    {
        var facts = await Extraction.Of(Target, "namespace A; class C { void B(T t) { t.Go(); t.Go(); } void A(T t) => t.Go(); }");

        facts.References.Single(fact => fact.Kind == "call").Members.ShouldBe(["A(A.T)", "B(A.T)"]);
    }

    [Fact]
    public async Task ReferenceFromTest_SaysSo()
    {
        var facts = await Extraction.Of(Target, "namespace A; class FactAttribute : Attribute { } class C { [Fact] void M() => new T(); }");

        facts.References.Single(fact => fact.Kind == "create").Test.ShouldBeTrue();
        facts.Type("C").Excluded.ShouldBe("test");
    }

    [Fact]
    public async Task Implements_HasTheWholeChain()
    {
        var facts = await Extraction.Of("""
            namespace A;
            public interface IRoot { void Go(); } public interface IThing<T> : IRoot { int Count { get; } }
            public abstract class Base<T> : Missing<T, int> { public abstract void Run(T x); }
            public class C : Base<string>, IThing<int>, IDisposable, IUnknown { public override void Run(string x) { } void IRoot.Go() { } public int Count => 1; public void Dispose() { } }
            """);

        var own = facts.Implements.Where(fact => fact.Symbol == "T:A.C").ToList();
        own.Select(fact => $"{fact.Depth} {fact.Relation} {fact.Target} {string.Join(',', fact.Arguments)} [{string.Join(';', fact.Map)}]").ShouldBe(
        [
            "1 base T:A.Base`1 string [Run(`0)=Run(System.String)]",
            "1 interface ?:IUnknown  []",
            "1 interface T:A.IThing`1 int [Count=Count]",
            "1 interface T:System.IDisposable  []",
            "2 base ?:Missing`2 string,int []",
            "2 interface T:A.IRoot  [Go=A#IRoot#Go]",
        ]);
        own.Single(fact => fact.Name == "IUnknown").TargetAssembly.ShouldBeEmpty();
    }

    [Fact]
    public async Task GenericHandler_MapsItsOwnMembers()
    {
        var facts = await Extraction.Of("interface IHandler<T> { Task Handle(T x); } record R; class H : IHandler<R> { public Task Handle(R x) => null!; }");

        facts.Implements.Single(fact => fact.Symbol == "T:H").ShouldSatisfyAllConditions(
            fact => fact.Arguments.ShouldBe(["R"]),
            fact => fact.Map.ShouldBe(["Handle(`0)=Handle(R)"]));
    }
}
