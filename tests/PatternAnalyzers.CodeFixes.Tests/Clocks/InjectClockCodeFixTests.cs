using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using PatternAnalyzers.CodeFixes.Clocks;
using PatternAnalyzers.CodeFixes.Tests.Harness;

namespace PatternAnalyzers.CodeFixes.Tests.Clocks;

public sealed class InjectClockCodeFixTests
{
    private const string Rule = "ONEX2008";

    private static readonly InjectClockCodeFix Fix = new();

    [Theory]
    [InlineData("DateTimeOffset", "DateTimeOffset.UtcNow", "timeProvider.GetUtcNow()")]
    [InlineData("DateTimeOffset", "DateTimeOffset.Now", "timeProvider.GetLocalNow()")]
    [InlineData("DateTime", "DateTime.UtcNow", "timeProvider.GetUtcNow().UtcDateTime")]
    [InlineData("DateTime", "System.DateTime.Now", "timeProvider.GetLocalNow().LocalDateTime")]
    [InlineData("DateTime", "DateTime.Today", "timeProvider.GetLocalNow().LocalDateTime.Date")]
    [InlineData("DateTime", "DateTime.UtcNow.AddDays(1)", "timeProvider.GetUtcNow().UtcDateTime.AddDays(1)")]
    public async Task Read_AsksTheProviderForTheSameType(string type, string read, string expected)
    {
        var changed = await FixedAsync($"public sealed class NodeOfferCompute\n{{\n    public {type} ExecuteCompute(int x) => {read};\n}}\n");

        changed.ShouldBe($"public sealed class NodeOfferCompute(TimeProvider timeProvider)\n{{\n    public {type} ExecuteCompute(int x) => {expected};\n}}\n");
    }

    [Fact]
    public async Task PrimaryConstructor_GetsAParameterBeforeOptionalOnes() =>
        (await FixedAsync(
            "public sealed class NodeOfferCompute(List<int> prices, int vat = 19)\n{\n    public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks + prices.Count + vat;\n}\n"))
            .ShouldStartWith(
                "public sealed class NodeOfferCompute(List<int> prices, TimeProvider timeProvider, int vat = 19)\n{\n    public long ExecuteCompute(int x) => timeProvider.GetUtcNow().UtcDateTime.Ticks + prices.Count + vat;\n");

    [Fact]
    public async Task OnlyConstructor_GetsAParameterAndAField() =>
        (await FixedAsync("""
            public sealed class NodeOfferCompute
            {
                private readonly List<int> prices;

                public NodeOfferCompute(List<int> prices)
                {
                    this.prices = prices;
                }

                public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks + prices.Count;
            }

            """)).ShouldBe("""
            public sealed class NodeOfferCompute
            {
                private readonly List<int> prices;
                private readonly TimeProvider timeProvider;

                public NodeOfferCompute(List<int> prices, TimeProvider timeProvider)
                {
                    this.timeProvider = timeProvider;
                    this.prices = prices;
                }

                public long ExecuteCompute(int x) => timeProvider.GetUtcNow().UtcDateTime.Ticks + prices.Count;
            }

            """);

    [Fact]
    public async Task Field_IsNamedAsItsSiblings() =>
        (await FixedAsync(
            "public sealed class NodeOfferCompute\n{\n    private readonly int _vat;\n\n    public NodeOfferCompute(int vat)\n    {\n        _vat = vat;\n    }\n\n    public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks + _vat;\n}\n"))
            .ShouldBe(
                "public sealed class NodeOfferCompute\n{\n    private readonly int _vat;\n    private readonly TimeProvider _timeProvider;\n\n    public NodeOfferCompute(int vat, TimeProvider timeProvider)\n    {\n        _timeProvider = timeProvider;\n        _vat = vat;\n    }\n\n    public long ExecuteCompute(int x) => _timeProvider.GetUtcNow().UtcDateTime.Ticks + _vat;\n}\n");

    [Fact]
    public async Task ClassWithoutConstructorInAnOlderLanguage_GetsOne()
    {
        var changed = await Bench.Of(
            "namespace Shop\n{\n    public sealed class NodeOfferCompute\n    {\n        public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks;\n    }\n}\n")
            .In(LanguageVersion.CSharp11)
            .FixedAsync(Fix, Rule);

        changed.Text().ShouldContain("private readonly TimeProvider timeProvider;\n");
        changed.Text().ShouldContain("public NodeOfferCompute(TimeProvider timeProvider)\n");
        changed.Text().ShouldContain("this.timeProvider = timeProvider;\n");
        (await changed.DiagnosticsAsync(Rule)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("    /// <summary>Makes one.</summary>\n    /// <param name=\"vat\">The tax.</param>\n    public NodeOfferCompute(int vat)\n    {\n        Vat = vat;\n    }\n\n    private int Vat { get; }\n", "", "")]
    [InlineData("    private int Vat { get; } = vat;\n", "(int vat)", "/// <param name=\"vat\">The tax.</param>\n/// <remarks>Pure.</remarks>\n")]
    public async Task DocumentedConstructor_HasItsNewParameterDocumented(string members, string parameters, string documentation)
    {
        var source = "namespace Shop;\n\n/// <summary>Offers.</summary>\n" + documentation + "public sealed class NodeOfferCompute" + parameters + "\n{\n"
            + members + "\n    /// <summary>Ends it.</summary>\n    /// <param name=\"x\">It.</param>\n    public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks + Vat;\n}\n";

        var changed = await Bench.Of(source).Documented().FixedAsync(Fix, Rule);

        changed.Text().ShouldMatch("/// <param name=\"vat\">The tax.</param>\n *///? <param name=\"timeProvider\">Tells the time.</param>\n");
    }

    [Theory]
    [InlineData("(TimeProvider clock)", "public TimeZoneInfo Zone => clock.LocalTimeZone;", "clock")]
    [InlineData("(TimeProvider clock)", "private readonly TimeProvider time = clock;", "time")]
    [InlineData("", "private readonly TimeProvider time; public NodeOfferCompute(TimeProvider clock) { time = clock; }", "time")]
    public async Task ProviderThatIsThere_IsUsed(string parameters, string member, string name)
    {
        var source = "public sealed class NodeOfferCompute" + parameters + " { " + member + " public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks; }";
        var bench = Bench.Of(
            "namespace Shop;\n" + source,
            "namespace Shop; public static class Make { public static NodeOfferCompute It() => new(TimeProvider.System); }");

        var changed = await bench.FixedAsync(Fix, Rule);

        changed.Text().ShouldBe("namespace Shop;\n" + source.Replace("DateTime.UtcNow", name + ".GetUtcNow().UtcDateTime", StringComparison.Ordinal));
        (await changed.DiagnosticsAsync(Rule)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("public static class Make { public static NodeOfferCompute It() => new NodeOfferCompute(); }")]
    [InlineData("public static class Make { public static NodeOfferCompute It() => new(); }")]
    [InlineData("public static class Make { public static NodeOfferCompute It() => Any<NodeOfferCompute>(); private static T Any<T>() where T : new() => new(); }")]
    [InlineData("public sealed class Heir : NodeOfferCompute;")]
    public async Task ClassThatSomebodyMakes_IsLeftAlone(string user)
    {
        const string Node = "namespace Shop; public class NodeOfferCompute { public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks; }";

        (await Bench.Of(Node).And("Store", "namespace Store; using Shop; " + user).OfferedAsync(Fix, Rule)).ShouldBeEmpty();
        (await Bench.Of(Node)
            .And("Store", "namespace Store; using Shop; public sealed class User(NodeOfferCompute node) { public List<NodeOfferCompute> All => [node]; }")
            .OfferedAsync(Fix, Rule)).Count.ShouldBe(
            1);
    }

    [Theory]
    [InlineData("public static long ExecuteCompute(int x) => DateTime.UtcNow.Ticks;")]
    [InlineData("private static readonly long Start = DateTime.UtcNow.Ticks; public long ExecuteCompute(int x) => x + Start;")]
    [InlineData("public long ExecuteCompute(int x) { return Now(); static long Now() => DateTime.UtcNow.Ticks; }")]
    [InlineData("public long ExecuteCompute(int x) { Func<long> now = static () => DateTime.UtcNow.Ticks; return now(); }")]
    [InlineData("public NodeOfferCompute() { } public NodeOfferCompute(int x) { } public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks;")]
    [InlineData("private long timeProvider = 1; public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks + timeProvider;")]
    [InlineData("public long ExecuteCompute(int timeProvider) => DateTime.UtcNow.Ticks + timeProvider;")]
    [InlineData("public long ExecuteCompute(int x) => Environment.TickCount64;")]
    [InlineData("public Guid ExecuteCompute(int x) => Guid.NewGuid();")]
    [InlineData("private readonly long start = DateTime.UtcNow.Ticks; public NodeOfferCompute(int x) { } public long ExecuteCompute(int x) => start;")]
    [InlineData("public NodeOfferCompute() : this(DateTime.UtcNow) { } private NodeOfferCompute(DateTime start) { } public long ExecuteCompute(int x) => x;")]
    public async Task ReadThatCannotSeeAProvider_IsLeftAlone(string members) =>
        (await Bench.Of("namespace Shop; public sealed class NodeOfferCompute { " + members + " }").OfferedAsync(Fix, Rule)).ShouldBeEmpty();

    [Theory]
    [InlineData("public partial class NodeOfferCompute")]
    [InlineData("public static class NodeOfferCompute")]
    public async Task ClassInPartsOrStatic_IsLeftAlone(string header)
    {
        var other = header.Contains("partial", StringComparison.Ordinal) ? "namespace Shop; public partial class NodeOfferCompute { }" : "";
        var modifier = header.Contains("static", StringComparison.Ordinal) ? "static " : "";

        (await Bench.Of(
            "namespace Shop; [ComputeNode] " + header + " { public " + modifier
                + "long ExecuteCompute(int x) => DateTime.UtcNow.Ticks; } public sealed class ComputeNodeAttribute : Attribute;",
            other)
            .OfferedAsync(Fix, Rule)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("public abstract class TimeProvider { }", 1)]
    public async Task FrameworkWithoutTimeProvider_HasNothingToInject(string provider, int offered)
    {
        var framework = """
            namespace System
            {
                public class Object { } public class ValueType { } public class Enum : ValueType { } public class Attribute { } public class String { } public struct Void { } public struct Int32 { }
                public struct Boolean { } public struct DateTime { public static DateTime UtcNow => default; } public class Exception { }
            """ + provider + " }";

        (await Bench.On(
            framework,
            "namespace Shop { public sealed class NodeOfferCompute { public System.DateTime ExecuteCompute(int x) { return System.DateTime.UtcNow; } } }")
            .OfferedAsync(Fix, Rule)).Count.ShouldBe(
            offered);
    }

    [Fact]
    public async Task FixAll_GivesOneParameterForAllReads()
    {
        const string Node = "public sealed class Node{0}Compute\n{{\n    public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks;\n\n    public DateTimeOffset Later(int x)\n    {{\n        var now = DateTimeOffset.Now;\n        return now > DateTimeOffset.UtcNow ? now : DateTimeOffset.UtcNow;\n    }}\n}}\n";
        var bench = Bench.Of(
            "namespace Shop;\n" + string.Format(System.Globalization.CultureInfo.InvariantCulture, Node, "Adder")
                + string.Format(System.Globalization.CultureInfo.InvariantCulture, Node, "Basket"),
            "namespace Shop;\n" + string.Format(System.Globalization.CultureInfo.InvariantCulture, Node, "Coupon"))
            .And("Store", "namespace Store;\n" + string.Format(System.Globalization.CultureInfo.InvariantCulture, Node, "Discount"));

        var changed = await bench.FixedAllAsync(Fix, Rule);

        foreach (var (text, names) in new[] { (changed.Text(0), "Adder Basket"), (changed.Text(1), "Coupon"), (changed.TextOf("Store"), "Discount") })
        {
            foreach (var name in names.Split(' '))
                text.ShouldContain($"class Node{name}Compute(TimeProvider timeProvider)\n");
            text.ShouldNotContain("UtcNow.");
        }

        changed.Text(1).ShouldContain("return now > timeProvider.GetUtcNow() ? now : timeProvider.GetUtcNow();");
        (await changed.DiagnosticsAsync(Rule)).ShouldBeEmpty();
    }

    [Fact]
    public async Task FixAll_LeavesWhatItCannotReach()
    {
        var bench = Bench.Of(
            "namespace Shop;\npublic sealed class NodeOfferCompute\n{\n    public long ExecuteCompute(int x) => DateTime.UtcNow.Ticks;\n\n    public static long Old() => DateTime.UtcNow.Ticks;\n}\n");

        var changed = await bench.FixedAllAsync(Fix, Rule, FixAllScope.Document);

        (await changed.DiagnosticsAsync(Rule)).Length.ShouldBe(1);
        changed.Text().ShouldContain("Old() => DateTime.UtcNow.Ticks");
    }

    private static async Task<string> FixedAsync(string node)
    {
        const string Space = "namespace Shop;\n\n";
        var changed = await Bench.Of(Space + node).FixedAsync(Fix, Rule);
        (await changed.DiagnosticsAsync(Rule)).ShouldBeEmpty();
        return changed.Text()[Space.Length..];
    }
}
