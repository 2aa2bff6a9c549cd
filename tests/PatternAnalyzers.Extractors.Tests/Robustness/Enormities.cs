using System.Text.RegularExpressions;

namespace PatternAnalyzers.Extractors.Tests.Robustness;

/// <summary>Ways in which code is larger or deeper than anybody would write it by hand.</summary>
internal static class Enormities
{
    private const int Terms = 5000;

    // Of more than two thousand calls in a row the compiler overflows its own stack while it builds the operations that every analyzer asks for.
    private const int Calls = 1000;

    /// <summary>Every way by its name.</summary>
    public static IReadOnlyList<(string Name, Func<string, string> Apply)> All { get; } =
    [
        ("five thousand conditions", text => Chain(text, "bool", "&&", "a")),
        ("five thousand additions", text => Chain(text, "string", "+", "\"x\" + a")),
        ("five thousand choices", text => Chain(text, "object", "??", "a")),
        ("a thousand calls", text => text + "\nclass Fluent { Fluent A() => this; Fluent B() => this" + string.Concat(Enumerable.Repeat(".A()", Calls)) + "; }"),
        ("deep blocks", text => text + "\nclass Deep { void M(int a) {" + string.Concat(Enumerable.Repeat("if (a > 1) {", 450)) + new string('}', 450) + " } }"),
        ("deep types", text => text + "\n" + string.Concat(Enumerable.Range(0, 120).Select(depth => "class D" + depth + " {")) + new string('}', 120)),
        ("deep generics", text => text + "\nclass G { " + string.Concat(Enumerable.Repeat("List<", 200)) + "int" + new string('>', 200) + " f; }"),
        ("a very long file", text => text + string.Concat(Enumerable.Range(0, 6).Select(copy => "\n" + Renamed(Mutations.WithoutHead(text), copy)))),
        ("many small types", text => text
            + string.Concat(
                Enumerable.Range(0, 60).Select(number => "\nsealed class HandlerSmall" + number + " { int x; public int Handle(int a) => x += a; }"))),
    ];

    private static string Renamed(string text, int copy) => Regex.Replace(text, @"\b(class|record|interface|struct|enum) (\w+)", "$1 $2Copy" + copy);

    private static string Chain(string text, string type, string glue, string term) =>
        text + "\nclass Chain { " + type + " Long(" + type + " a) => " + string.Join(" " + glue + " ", Enumerable.Repeat(term, Terms)) + "; }";
}
