using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PatternAnalyzers.Extractors.Tests.Robustness;

/// <summary>Ways in which code is unfinished, wrong or unusual; each takes a text and gives another one, always the same for the same dice.</summary>
internal static class Mutations
{
    private static readonly string[] Vocabulary =
    [
        "{", "}", "(", ")", "[", "]", "<", ">", ";", ",", ".", ":", "=>", "?", "??", "?.", "=", "\"", "\"\"\"", "$\"", "'", "/*", "*/", "//", "///", "#if",
        "#else", "#endif",
        "class", "record", "struct", "interface", "enum", "namespace", "using", "static", "async", "await", "yield", "return", "throw", "catch", "when",
        "switch", "is", "not",
        "new", "base", "this", "default", "typeof", "nameof", "stackalloc", "ref", "in", "out", "scoped", "required", "partial", "unsafe", "fixed", "extension",
        "field", "where",
        "override", "operator", "implicit", "delegate*", "var", "0", "1.5m", "\uFFFF", "\0",
    ];

    /// <summary>Every way by its name.</summary>
    public static IReadOnlyList<(string Name, Func<string, Random, string> Apply)> All { get; } =
    [
        ("a token is missing", (text, dice) => OnTokens(text, tokens => tokens.RemoveAt(dice.Next(tokens.Count)))),
        ("three tokens are missing", (text, dice) => OnTokens(
            text,
            tokens => tokens.RemoveRange(dice.Next(Math.Max(1, tokens.Count - 3)), Math.Min(3, tokens.Count)))),
        ("a token stands twice", (text, dice) => OnTokens(text, tokens => Repeat(tokens, dice.Next(tokens.Count)))),
        ("neighbours are swapped", (text, dice) => OnTokens(text, tokens => Swap(tokens, dice.Next(tokens.Count), 1))),
        ("strangers are swapped", (text, dice) => OnTokens(text, tokens => Swap(tokens, dice.Next(tokens.Count), dice.Next(tokens.Count)))),
        ("a stray token", (text, dice) => OnTokens(
            text,
            tokens => tokens.Insert(dice.Next(tokens.Count), " " + Vocabulary[dice.Next(Vocabulary.Length)] + " "))),
        ("cut off", (text, dice) => text[..dice.Next(text.Length)]),
        ("begins in the middle", (text, dice) => text[dice.Next(text.Length)..]),
        ("a line is missing", (text, dice) => OnLines(text, lines => lines.RemoveAt(dice.Next(lines.Count)))),
        ("a line stands twice", (text, dice) => OnLines(text, lines => Repeat(lines, dice.Next(lines.Count)))),
        ("unknown types", (text, dice) => OnNames(text, dice, _ => "Missing" + dice.Next(3) + "<Gone, int>")),
        ("a name is a keyword", (text, dice) => OnNames(text, dice, _ => Vocabulary[dice.Next(Vocabulary.Length)])),
        ("names are mixed up", (text, dice) => OnNames(text, dice, names => names[dice.Next(names.Count)])),
        ("a base of its own", (text, dice) => Declarations(text, match => match.Value + " : " + match.Groups["name"].Value)),
        ("bases in a circle", (text, dice) => InACircle(text)),
        ("partial everywhere", (text, dice) => Partial(text) + "\n" + WithoutHead(Partial(text))),
        ("other kinds of type", (text, dice) => text.Replace(
            "class ",
            Pick(dice, "record ", "record struct ", "struct ", "interface ", "enum ", "ref struct ", "delegate void "),
            StringComparison.Ordinal)),
        ("file-local types", (text, dice) => text
            .Replace("public sealed class", "file sealed class", StringComparison.Ordinal)
            .Replace("public class", "file class", StringComparison.Ordinal)),
        ("static types", (text, dice) => text.Replace("sealed class", "static class", StringComparison.Ordinal)),
        ("abstract members", (text, dice) => text
            .Replace("public async ", "public abstract ", StringComparison.Ordinal)
            .Replace("public ", "public virtual required ", StringComparison.Ordinal)),
        ("an extension block", (text, dice) => text
            + "\npublic static class Grown { extension<T>(T self) where T : class { public T Own => self; public static T Make() => default!; public void Do() { System.IO.File.Delete(self.ToString()!); } } extension(string) { } extension( }"),
        ("members in extension blocks", (text, dice) => Declarations(
            text,
            match => "static class " + match.Groups["name"].Value + "X { extension(" + match.Groups["name"].Value + " it) { public int Two => 2; } }\n"
                + match.Value)),
        ("a program above it", (text, dice) => "using System;\nvar first = args.Length;\nConsole.WriteLine(first);\nawait Task.Delay(first);\nint Twice(int x) => x * 2;\nreturn Twice(first);\n"
            + text),
        ("a program below it", (text, dice) => text + "\nConsole.WriteLine(new Missing().Run(args));\nfile record Last(int A);\n"),
        ("unsafe code", (text, dice) => text
            + "\npublic unsafe struct Raw { fixed byte bytes[8]; int* at; delegate* unmanaged<int, void> call; public void Run(void* p) { int* a = stackalloc int[3]; *a = 1; a[1] = *(int*)p; call(*a); fixed (byte* b = bytes) { b[0]++; } } }"),
        ("strange directives", (text, dice) => OnLines(
            text,
            lines => lines.Insert(
                dice.Next(lines.Count),
                Pick(
                    dice,
                    "#if NEVER",
                    "#region a",
                    "#endregion",
                    "#line 1 \"other.cs\"",
                    "#line hidden",
                    "#pragma warning disable ONEX2001 //",
                    "#nullable disable",
                    "#error no",
                    "#:property a=b")))),
        ("strange attributes", (text, dice) => Declarations(
            text,
            match => Pick(
                dice,
                "[Pattern(Type = ",
                "[Pattern(Type = typeof(int), Name = null)] ",
                "[SuppressMessage(\"a\")] ",
                "[SuppressMessage(null, null, Justification = 3)] ",
                "[NodeArchetype] ",
                "[NodeArchetype(EnumNodeArchetype.)] ",
                "[HttpGet(\"{a:int\")] ")
                + match.Value)),
        ("strange comments", (text, dice) => OnLines(
            text,
            lines => lines.Insert(
                dice.Next(lines.Count),
                Pick(
                    dice,
                    "// io-ok:",
                    "// ONEX_EXCLUDE:",
                    "/// <summary>",
                    "/// <inheritdoc cref=\"",
                    "/** <see cref=\"Missing{T\"/> */",
                    "/// <param name=\"",
                    "/// <example><code>&amp;<![CDATA[")))),
        ("strange literals", (text, dice) => OnLines(
            text,
            lines => lines.Insert(
                dice.Next(lines.Count),
                Pick(
                    dice,
                    "string r = $$\"\"\"{{a}} {b}\"\"\";",
                    "string s = $\"{a:{b}}\";",
                    "var u = \"x\"u8;",
                    "char c = '';",
                    "var s = \"\\uD800\";",
                    "var v = @\"C:\\users\\me\";",
                    "var d = 1e999;")))),
        ("constraints in a circle", (text, dice) => Declarations(text, match => match.Value + "<T, U> where T : U where U : T, new() ")),
        ("primary constructors", (text, dice) => Declarations(text, match => match.Value + "(int a, Missing b, params ReadOnlySpan<string> c) ")),
        ("no line breaks", (text, dice) => text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ')),
        ("only old line breaks", (text, dice) => text.ReplaceLineEndings("\r")),
        ("every name in another script", (text, dice) => Regex.Replace(text, "(?<=[A-Z])[aeo]", "\u00E9")),
    ];

    private static string OnTokens(string text, Action<List<string>> change)
    {
        var tokens = SyntaxFactory.ParseTokens(text).Select(token => token.ToFullString()).ToList();
        change(tokens);
        return string.Concat(tokens);
    }

    private static string OnLines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private static string OnNames(string text, Random dice, Func<List<string>, string> another)
    {
        var names = SyntaxFactory.ParseTokens(text)
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (names.Count == 0)
            return text;
        return Regex.Replace(text, @"\b" + Regex.Escape(names[dice.Next(names.Count)]) + @"\b", another(names).Replace("$", "$$", StringComparison.Ordinal));
    }

    private static string Declarations(string text, Func<Match, string> change) =>
        Regex.Replace(
            text,
            @"(?m)^(?<indent>\s*)((public|internal|file|sealed|abstract|static|partial) )*(class|record|interface|struct) (?<name>\w+)",
            match => change(match));

    private static string InACircle(string text)
    {
        var names = Regex.Matches(text, @"\b(class|record|interface|struct) (?<name>\w+)").Select(match => match.Groups["name"].Value).ToList();
        return Declarations(text, match => match.Value + " : " + names[(names.IndexOf(match.Groups["name"].Value) + 1) % names.Count]);
    }

    private static string Partial(string text) =>
        Regex.Replace(text, @"\b(?<!partial )(class|record|interface|struct) (?=\w+)", "partial $1 ");

    // Usings and the namespace of a file stand once; what follows may be repeated.
    internal static string WithoutHead(string text) => Regex.Replace(text, @"(?m)^\s*(global )?(using|namespace) [^;{]+;", "");

    private static void Repeat(List<string> parts, int index) => parts.Insert(index, parts[index]);

    private static void Swap(List<string> parts, int index, int distance)
    {
        var other = (index + distance) % parts.Count;
        (parts[index], parts[other]) = (parts[other], parts[index]);
    }

    private static string Pick(Random dice, params string[] choices) => choices[dice.Next(choices.Length)];
}
