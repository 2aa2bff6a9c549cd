using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Tells names that are no names.</summary>
public static class NameChecks
{
    // Look-alikes of / and \ count: a name that shows as a path is one.
    private static readonly char[] Separators = ['/', '\\', '\u2044', '\u2215', '\u29F5', '\uFF0F', '\uFF3C'];

    private static readonly char[] Stops = ['.', '!', '?'];

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static readonly char[] Edges = ['(', ')', '[', ']', '{', '}', '"', '\'', ',', ';', ':', '`'];

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        "asax", "ascx", "asm", "asp", "aspx", "axaml", "bash", "bat", "c", "cc", "cfg", "cjs", "clj", "cmd", "conf", "config", "cpp", "cs", "cshtml",
        "csproj", "css", "csv", "csx", "cxx", "dart", "dll", "editorconfig", "env", "ex", "exe", "exs", "fs", "fsproj", "fsx", "go", "gradle", "graphql",
        "groovy", "h", "hpp", "hs", "htm", "html", "hxx", "ini", "ipynb", "java", "jl", "js", "json", "jsonl", "jsx", "kt", "kts", "less", "lock", "log",
        "lua", "m", "md", "mjs", "ml", "mm", "nuspec", "php", "pl", "props", "proto", "ps1", "psm1", "py", "pyi", "pyx", "r", "razor", "rb", "resx", "rs",
        "rst", "sass", "scala", "scss", "sh", "sln", "slnx", "sql", "svelte", "swift", "targets", "tf", "toml", "ts", "tsx", "txt", "vb", "vbproj", "vue",
        "xaml", "xml", "xsd", "yaml", "yml",
    };

    private static readonly HashSet<string> SaysNothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "abstract", "and", "bar", "base", "baz", "class", "common", "compute", "core", "data", "default", "effect", "extensions", "foo", "general",
        "generic", "helper", "helpers", "impl", "implementation", "item", "main", "manager", "misc", "my", "node", "object", "orchestrator", "program",
        "reducer", "service", "shared", "startup", "stuff", "temp", "test", "thing", "tmp", "type", "util", "utilities", "utility", "utils",
    };

    /// <summary>True for anything that looks like a file or a path: separators, or any source file extension.</summary>
    public static bool PathLike(string name) =>
        name.IndexOfAny(Separators) >= 0 || name.Split(' ').Any(HasExtension);

    /// <summary>True for names that say nothing: <c>Program</c>, <c>NodeEffect</c>, <c>BaseService</c>, <c>Class1</c>.</summary>
    /// <remarks>Words that a framework gives meaning, such as <c>Handler</c> in a vertical slice, pass: <see cref="PatternNames"/> puts the feature before them.</remarks>
    public static bool TooGeneric(string name) =>
        Words.Split(name).All(word => SaysNothing.Contains(word.TrimEnd(Digits)) || (word.Length == 1 && word[0] < 128));

    private static bool HasExtension(string token)
    {
        var bare = token.Trim(Edges).TrimEnd(Stops);
        var dot = bare.LastIndexOf('.');
        return dot >= 0 && Extensions.Contains(bare.Substring(dot + 1));
    }
}
