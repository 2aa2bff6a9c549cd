using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Members;

public sealed class MemberTests
{
    [Fact]
    public async Task Members_AreListedInSourceOrder()
    {
        var type = await Extraction.TypeOf("C", """
            public abstract class C : IDisposable
            {
                static C() { }
                protected C(int x) { }
                public int Auto { get; set; }
                public int this[int i] => i;
                public static C operator +(C a, C b) => a;
                public virtual async Task<int> RunAsync(string name, CancellationToken token) { await Task.Yield(); return 1; }
                public abstract void Must();
                void IDisposable.Dispose() { }
                public event Action? Done;
                ~C() { }
            }
            """);

        type.Members.Select(member => $"{member.Kind} {member.Accessibility} {member.Name} [{string.Join(' ', member.Modifiers)}] {member.Returns}").ShouldBe(
        [
            "constructor private #cctor [static] ",
            "constructor protected #ctor(System.Int32) [] ",
            "property public Auto [] int",
            "indexer public Item(System.Int32) [] int",
            "operator public op_Addition(C,C) [static] C",
            "method public RunAsync(System.String,System.Threading.CancellationToken) [async virtual] Task<int>",
            "method public Must [abstract] void",
            "method public System#IDisposable#Dispose [explicit] void",
            "event public Done [] Action?",
            "method protected Finalize [] ",
        ]);
        type.Member("RunAsync").Parameters.ShouldBe(["string", "CancellationToken"]);
        type.Member("RunAsync").ParameterNames.ShouldBe(["name", "token"]);
        type.Member("RunAsync").Line.ShouldBe(8);
        type.Member("RunAsync").Lines.ShouldBe(1);
        type.Member("Must").Lines.ShouldBe(0);
    }

    [Fact]
    public async Task Fields_HoldState()
    {
        var type = await Extraction.TypeOf("C", """
            class C
            {
                const int Most = 1; static readonly List<int> all = new(); int count;
                public string Name { get; init; } = ""; public int Set { get; set; } public int Computed => 1;
            }
            """);

        type.Fields.Select(field => $"{field.Accessibility} {field.Type} {field.Name} [{string.Join(' ', field.Modifiers)}]").ShouldBe(
        [
            "private int Most [const static]",
            "private List<int> all [collection readonly static]",
            "private int count []",
            "public string Name [property readonly]",
            "public int Set [property]",
        ]);
    }

    [Fact]
    public async Task Dependencies_AreThoseOfTheWidestConstructor()
    {
        var type = await Extraction.TypeOf("C", "class C { public C() { } public C(HttpClient client, IEnumerable<string> names, IMediator mediator) { } }");

        type.Dependencies.Select(dependency => $"{dependency.Name} {dependency.Type} {dependency.Symbol} {dependency.Assembly} {dependency.Category}").ShouldBe(
        [
            "client HttpClient T:System.Net.Http.HttpClient System.Net.Http network",
            "names IEnumerable<string> T:System.Collections.Generic.IEnumerable`1 System.Private.CoreLib ",
            "mediator IMediator ?:IMediator  dispatch",
        ]);
    }

    [Fact]
    public async Task Record_HasItsParametersAsFields()
    {
        var type = await Extraction.TypeOf("R", "public record R(int Id, string Name);");

        type.TypeKind.ShouldBe("record");
        type.Fields.Select(field => field.Name).ShouldBe(["Id", "Name"]);
        type.Members.Select(member => member.Name).ShouldBe(["#ctor(System.Int32,System.String)"]);
    }

    [Fact]
    public async Task PartialMethod_HasTheBodyOfItsImplementation()
    {
        var type = await Extraction.TypeOf(
            "C",
            "partial class C { public partial int M(int x); }",
            "partial class C { public partial int M(int x) { if (x > 0) Console.Write(x); return x; } }");

        var member = type.Member("M");
        member.Cognitive.ShouldBe(1);
        member.Cyclomatic.ShouldBe(2);
        member.Effects.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task NullableAndPlainReference_KeepTheirOwnTexts()
    {
        var type = await Extraction.TypeOf("C", "#nullable enable\nclass C { public string A(string? x) => x!; public string? B(string x) => x; }");

        (type.Member("A").Returns, type.Member("A").Parameters[0]).ShouldBe(("string", "string?"));
        (type.Member("B").Returns, type.Member("B").Parameters[0]).ShouldBe(("string?", "string"));
    }
}
