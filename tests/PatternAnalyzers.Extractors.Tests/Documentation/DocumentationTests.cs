using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Documentation;

public sealed class DocumentationTests
{
    private const string Documented = """
        /// <summary>Prices an <see cref="System.Collections.Generic.List{T}"/> of <paramref name="x"/>
        /// &lt;lines&gt;.</summary>
        /// <remarks>Slow. <c>Code</c> too.</remarks>
        /// <example>Price(1)</example>
        /// <seealso cref="Other"/>
        public class C
        {
            /// <summary>Adds.</summary>
            /// <param name="a">One.</param>
            /// <returns>Sum.</returns>
            /// <exception cref="System.ArgumentException">Never.</exception>
            public int Add<T>(int a, int b) { if (a < 0) throw new ArgumentException(); return a + b; }
            public void Bare() { }
            void Hidden() { }
            public System.Threading.Tasks.Task Run() => null!;
        }
        """;

    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    [InlineData(DocumentationMode.Diagnose)]
    public async Task Comment_IsReadInEveryMode(DocumentationMode mode)
    {
        var type = (await (Extraction.From(Documented) with { Documentation = mode }).RunAsync()).Type("C");

        type.Documentation.Summary.ShouldBe("Prices an List of x <lines>.");
        type.Documentation.Remarks.ShouldBe("Slow. Code too.");
        type.Documentation.Example.ShouldBe("Price(1)");
        type.Documentation.SeeAlso.ShouldBe(1);
        type.Documentation.Inherited.ShouldBeFalse();
    }

    [Theory]
    [InlineData("[System.ComponentModel.Description(\"Prices  orders.\")]", "Prices orders.")]
    [InlineData("[StepDocumentation(\"Prices orders.\", 1)]", "Prices orders.")]
    [InlineData("[System.ComponentModel.Description]", "")]
    [InlineData("[System.ComponentModel.Category(\"Prices\")]", "")]
    [InlineData("[System.ComponentModel.Description(\"Pw" + "d=hun" + "ter2\")]", "")]
    public async Task AttributeThatDescribes_IsRead(string attribute, string expected) =>
        (await Extraction.TypeOf("C", attribute + " class C { } class StepDocumentationAttribute(string text, int order) : System.Attribute { }")).Documentation.Described.ShouldBe(
            expected);

    [Fact]
    public async Task Member_CountsWhatItShouldHaveAndHas()
    {
        var type = await Extraction.TypeOf("C", Documented);

        // Summary, a, b, T, returns, exception.
        (type.Member("Add``1").DocumentationExpected, type.Member("Add``1").DocumentationPresent).ShouldBe((6, 4));
        (type.Member("Bare").DocumentationExpected, type.Member("Bare").DocumentationPresent).ShouldBe((1, 0));
        type.Member("Hidden").DocumentationExpected.ShouldBe(0);
        type.Member("Run").DocumentationExpected.ShouldBe(1);
    }

    [Fact]
    public async Task InheritDoc_TakesTheTextOfTheBase()
    {
        var facts = await Extraction.Of("""
            /// <summary>Stores things.</summary>
            public interface IStore
            {
                /// <summary>Saves.</summary>
                /// <param name="x">What.</param>
                void Save(int x);
            }
            /// <inheritdoc/>
            public class Store : IStore
            {
                /// <inheritdoc/>
                public void Save(int y) { }
            }
            """);

        facts.Type("Store").Documentation.Summary.ShouldBe("Stores things.");
        facts.Type("Store").Documentation.Inherited.ShouldBeTrue();
        (facts.Type("Store").Member("Save").DocumentationExpected, facts.Type("Store").Member("Save").DocumentationPresent).ShouldBe((2, 2));
    }

    [Fact]
    public async Task InheritDocOfForeignBase_CountsAsThere()
    {
        var type = await Extraction.TypeOf("C", "/// <inheritdoc/>\npublic class C : IDisposable {\n/// <inheritdoc/>\npublic void Dispose() { } }");

        type.Documentation.Inherited.ShouldBeTrue();
        type.Documentation.Summary.ShouldNotBeEmpty();
        type.Member("Dispose").DocumentationPresent.ShouldBe(1);
    }

    [Fact]
    public async Task InheritDocOfAnotherAssembly_IsReadNoMoreThanABuildCan()
    {
        var contracts = Extraction.From("/// <summary>Stores things.</summary>\npublic interface IStore { void Save(int x); }") with { Assembly = "Contracts" };
        var own = Extraction.From("/// <inheritdoc/>\npublic class Store : IStore {\n/// <inheritdoc/>\npublic void Save(int x) { } }") with { Assembly = "Shop", References = [contracts.Compile()], SolutionAssemblies = ["Contracts"] };

        var type = (await own.RunAsync()).Type("Store");

        type.Documentation.Summary.ShouldBe("Inherits its documentation from IStore.");
        (type.Member("Save").DocumentationExpected, type.Member("Save").DocumentationPresent).ShouldBe((2, 2));
    }

    [Fact]
    public async Task OverrideWithoutComment_NeedsNone() =>
        (await Extraction.TypeOf("C", "public class C { public override string ToString() => \"\"; }")).Member("ToString").DocumentationExpected.ShouldBe(0);

    [Fact]
    public async Task BlockComment_IsRead() =>
        (await Extraction.TypeOf("C", "/**\n * <summary>Block.</summary>\n */\nclass C { }")).Documentation.Summary.ShouldBe("Block.");

    [Fact]
    public async Task BrokenMarkup_IsForgiven() =>
        (await Extraction.TypeOf("C", "/// <summary>A < b & c <para>never closed\nclass C { }")).Documentation.Summary.ShouldStartWith("A");

    [Fact]
    public async Task FourSlashes_AreNoDocumentation() =>
        (await Extraction.TypeOf("C", "//// <summary>No.</summary>\nclass C { }")).Documentation.Summary.ShouldBeEmpty();

    [Fact]
    public async Task PrimaryConstructor_IsDocumentedByTheType()
    {
        var type = await Extraction.TypeOf(
            "C",
            "/// <summary>S.</summary>\n/// <param name=\"a\">A.</param>\npublic class C(int a, int b) { public int Sum => a + b; }");

        (type.Member("#ctor").DocumentationExpected, type.Member("#ctor").DocumentationPresent).ShouldBe((2, 1));
    }
}
