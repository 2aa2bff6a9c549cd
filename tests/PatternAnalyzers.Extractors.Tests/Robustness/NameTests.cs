using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Robustness;

/// <summary>Whoever splits a name into words may find fewer than there should be: <c>Service1</c> is one, <c>_</c> none.</summary>
public sealed partial class NameTests
{
    private const int Portion = 400;

    // What classifiers and descriptions look for, taken out of their own tables.
    private static readonly List<string> Known = [.. new[] { typeof(PatternFactsAnalyzer).Assembly, typeof(Descriptions).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(field => field.FieldType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(field.FieldType))
        .SelectMany(field => Texts(field.GetValue(null)))
        .Where(text => Word().IsMatch(text))
        .Select(word => char.ToUpperInvariant(word[0]) + word[1..])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Forms => ["{0}1", "_{0}_", "{0}{0}", "I{0}", "{0}Async", "Node{0}_1"];

    [Fact]
    public void Words_AreFound() => Known.Count.ShouldBeGreaterThan(1000);

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task NameOfEveryForm_IsClassifiedAndDescribed(string form)
    {
        foreach (var words in Known.Chunk(Portion))
        {
            var facts = await Extraction.Of(Source(words, form));

            Catalogue.Fragment(facts, "unknown").Patterns.ShouldAllBe(pattern => pattern.Description.EndsWith('.'));
        }
    }

    [Theory]
    [InlineData("_")]
    [InlineData("__")]
    [InlineData("_1")]
    [InlineData("I")]
    [InlineData("Ω")]
    [InlineData("ǅ")]
    [InlineData("Service1")]
    [InlineData("Node2")]
    public async Task NameWithHardlyAWord_IsClassifiedAndDescribed(string name)
    {
        var facts = await Extraction.Of(Source([name], "{0}"));

        Catalogue.Fragment(facts, "unknown").Patterns.ShouldAllBe(pattern => pattern.Description.EndsWith('.'));
    }

    // Half of them are interfaces' implementations, and all are given something and do something that has an effect.
    private static string Source(IEnumerable<string> words, string form)
    {
        var source = new StringBuilder("namespace Names; public interface IStore { void Save(object one); object Load(int id); }\n");
        var number = 0;
        foreach (var word in words)
        {
            var name = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, word);
            var place = "N" + ++number;
            source.Append(
                $$"""
                namespace {{place}}
                {
                    public interface I{{name}}Of { object {{name}}_(object {{name}}); }
                    public class {{name}}(IStore store){{(number % 2 == 0 ? $" : I{name}Of" : "")}}
                    {
                        private int state;
                        public object {{name}}_(object {{name}}) { store.Save({{name}}); state++; return {{name}}; }
                        public bool Is{{name}}(int id) => store.Load(id) is not null && state > 0;
                        public static string Get{{name}}By(string text) => System.IO.File.ReadAllText(text);
                    }
                }

                """);
        }

        return source.Replace("namespace Names;", "namespace Names {").Append('}').ToString();
    }

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => text.Split(' '),
        IDictionary dictionary => dictionary.Keys.Cast<object?>().Concat(dictionary.Values.Cast<object?>()).SelectMany(Texts),
        System.Runtime.CompilerServices.ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(index => Texts(tuple[index])),
        IEnumerable many => many.Cast<object?>().SelectMany(Texts),
        _ => [],
    };

    [GeneratedRegex("^[A-Za-z][A-Za-z]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
