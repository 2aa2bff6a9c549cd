using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Bodies;

public sealed class CallTests
{
    [Fact]
    public async Task Calls_NameTypesAndMembersOfTheSolution()
    {
        var facts = await Extraction.Of("""
            namespace A;
            public interface IStore { void Save(int id); string Name { get; } event Action Saved; }
            public static class Extensions { public static int Twice(this int x) => x * 2; }
            public class C(IStore store)
            {
                public void M(int x)
                {
                    store.Save(x.Twice());
                    _ = store.Name;
                    store.Saved += Own;
                    Func<int, int> f = Extensions.Twice;
                    new D<int>().Go("a");
                }
                void Own() { }
            }
            public class D<T> { public void Go(string s) { } }
            """);

        facts.Type("C").Member("M").Calls.ShouldBe(
        [
            "T:A.C|Own",
            "T:A.D`1|#ctor",
            "T:A.D`1|Go(System.String)",
            "T:A.Extensions|Twice(System.Int32)",
            "T:A.IStore|Name",
            "T:A.IStore|Save(System.Int32)",
            "T:A.IStore|Saved",
        ]);
    }

    [Fact]
    public async Task CallIntoAnotherAssembly_NamesIt()
    {
        var other = Extraction.From("namespace Shop { public class Stock { public int Find(int id) => id; } }") with { Assembly = "Shop.Stock" };
        var own = Extraction.From("class C { int M(Shop.Stock s) => s.Find(1); }") with { References = [other.Compile()], SolutionAssemblies = ["Shop.Stock"] };

        var facts = await own.RunAsync();

        facts.Type("C").Member("M").Calls.ShouldBe(["T:Shop.Stock!Shop.Stock|Find(System.Int32)"]);
        facts.References.ShouldContain(reference => reference.Kind == "call" && reference.Target == "T:Shop.Stock" && reference.TargetAssembly == "Shop.Stock");
    }

    [Fact]
    public async Task CallIntoForeignAssembly_IsNone()
    {
        var other = Extraction.From("namespace Lib { public class L { public void Go() { } } }") with { Assembly = "Lib" };

        var facts = await (Extraction.From("class C { void M(Lib.L l) => l.Go(); }") with { References = [other.Compile()] }).RunAsync();

        facts.Type("C").Member("M").Calls.ShouldBeEmpty();
        facts.References.ShouldBeEmpty();
    }

    [Fact]
    public async Task FileLocalTypes_AreToldApartByFile()
    {
        var facts = await Extraction.Of("file class F { public void Go() { } } class C { void M() => new F().Go(); }", "file class F { }");

        facts.Types.Select(type => type.Symbol).ShouldBe(["T:C", "T:F@File0.cs", "T:F@File1.cs"]);
        facts.Type("C").Member("M").Calls.ShouldContain("T:F@File0.cs|Go");
        facts.Type("T:F@File0.cs").Accessibility.ShouldBe("file");
        facts.Type("T:F@File0.cs").Member("Go").Name.ShouldBe("Go");
    }

    [Fact]
    public async Task CallWhoseConstraintDidNotResolve_IsThatOfTheOnlyCandidate()
    {
        var type = await Extraction.TypeOf("Worker", """
            static class Migration { public static Task Migrate<T>(this IServiceProvider services, Func<T, Task> seed) where T : DbContext => Task.CompletedTask; }
            class Worker<T>(IServiceProvider services, Func<T, Task> seed) where T : DbContext { Task Start() => services.Migrate(seed); }
            """);

        type.Member("Start").Calls.ShouldHaveSingleItem().ShouldStartWith("T:Migration|Migrate");
    }

    [Fact]
    public async Task CallThatSeveralMethodsMayBeMeantBy_IsNone() =>
        (await Extraction.TypeOf("C", "class C { void M() { N(unknown.First(), 1, 2); } void N(int a) { } void N(string a) { } }"))
            .Member("M").Calls
            .ShouldBeEmpty();
}
