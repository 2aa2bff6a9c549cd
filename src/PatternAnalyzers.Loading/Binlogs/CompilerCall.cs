using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PatternAnalyzers.Loading.Builds;

namespace PatternAnalyzers.Loading.Binlogs;

/// <summary>A recorded command line, taken apart.</summary>
internal sealed class CompilerCall
{
    // What a compiler writes, and what it says of the code: neither is ours to repeat.
    private static readonly string[] Dropped =
    [
        "out", "pdb", "refout", "doc", "errorlog", "generatedfilesout", "sourcelink", "embed", "debug", "touchedfiles", "resource", "res", "linkresource",
        "linkres",
        "win32res", "win32icon", "win32manifest", "nowin32manifest", "skipanalyzers", "warnaserror", "warn", "w", "reportanalyzer", "instrument", "keepalive",
        "shared", "refonly",
    ];

    private static readonly string[] Compilers = ["csc", "csc.exe", "csc.dll"];

    private readonly IReadOnlyList<string> arguments;
    private readonly CSharpCommandLineArguments parsed;

    private CompilerCall(string compiler, IReadOnlyList<string> arguments, string folder)
    {
        Compiler = compiler;
        this.arguments = arguments;
        parsed = CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null);
    }

    /// <summary>The compiler that was called.</summary>
    public string Compiler { get; }

    /// <summary>Simple name of the compiled assembly.</summary>
    public string Assembly => parsed.CompilationName ?? "";

    /// <summary>True for the second call of our own targets, which only writes facts.</summary>
    public bool IsFallback => parsed.OutputDirectory.Replace('\\', '/').TrimEnd('/').EndsWith("/patterns.fallback", StringComparison.Ordinal);

    /// <summary>Absolute paths of everything that the compiler reads.</summary>
    public IEnumerable<string> Inputs => parsed.SourceFiles.Select(static file => file.Path)
        .Concat(parsed.MetadataReferences.Select(static reference => reference.Reference))
        .Concat(parsed.AdditionalFiles.Select(static file => file.Path))
        .Where(Path.IsPathRooted);

    /// <summary>Absolute paths of the additional files.</summary>
    public IReadOnlyCollection<string> AdditionalFiles => parsed.AdditionalFiles.Select(static file => file.Path).ToList();

    /// <summary>Simple names of all references.</summary>
    public IEnumerable<string> References => parsed.MetadataReferences.Select(static reference => Path.GetFileNameWithoutExtension(reference.Reference));

    /// <summary>Takes a recorded call apart.</summary>
    public static CompilerCall Of(RecordedCompile compile)
    {
        var all = CommandLineParser.SplitCommandLineIntoArguments(compile.CommandLine, removeHashComments: false).ToList();
        var compiler = all.FindIndex(static argument => Compilers.Contains(
            Path.GetFileName(Unquoted(argument).Replace('\\', '/')),
            StringComparer.OrdinalIgnoreCase));
        return new CompilerCall(compiler < 0 ? "" : Unquoted(all[compiler]), all.Skip(compiler + 1).ToList(), compile.Folder);
    }

    /// <summary>The same call, for its facts alone: everything that the meaning of the code depends on is kept.</summary>
    /// <param name="scratch">An empty folder for what the compiler cannot help writing.</param>
    /// <param name="configs">Analyzer configurations to add.</param>
    /// <param name="additional">Additional files to add.</param>
    public IEnumerable<string> ForFacts(string scratch, IEnumerable<string> configs, IEnumerable<string> additional)
    {
        IEnumerable<string> documentation = parsed.DocumentationPath is null ? [] : [$"/doc:\"{Path.Combine(scratch, "documentation.xml")}\""];
        return arguments.Where(static argument => !IsDropped(argument))
            .Select(Quoted)
            .Concat(documentation)
            .Concat(configs.Select(static path => $"/analyzerconfig:\"{path}\""))
            .Concat(additional.Select(static path => $"/additionalfile:\"{path}\""))
            .Concat(Analyzers.Paths.Select(static path => $"/analyzer:\"{path}\""))
            .Concat([$"/out:\"{Path.Combine(scratch, Assembly + ".dll")}\"", "/warn:0", "/skipanalyzers-"]);
    }

    private static bool IsDropped(string argument)
    {
        var (name, value) = Option(argument);
        return name switch
        {
            "analyzer" or "a" => Analyzers.AreOurs(value),
            "analyzerconfig" => Path.GetFileName(value.Replace('\\', '/')) is "patterns.globalconfig" or "PatternAnalyzers.Silence.globalconfig",
            "features" => value.StartsWith("use-global-cache", StringComparison.Ordinal),
            _ => name is not null && Dropped.Contains(name, StringComparer.Ordinal),
        };
    }

    // On Unix a path begins like an option; only options have a name up to a colon, a sign or the end without another slash.
    private static (string? Name, string Value) Option(string argument)
    {
        if (argument.Length < 2 || argument[0] is not ('/' or '-'))
        {
            return (null, "");
        }

        var colon = argument.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? argument[1..] : argument[1..colon]).TrimEnd('+', '-');
        return name.AsSpan().ContainsAny('/', '.', '\\') ? (null, "") : (name.ToLowerInvariant(), colon < 0 ? "" : Unquoted(argument[(colon + 1)..]));
    }

    private static string Unquoted(string argument) => argument.Trim('"');

    // Splitting takes the quotes off an argument that stands in them as a whole.
    private static string Quoted(string argument) =>
        argument.Contains(' ', StringComparison.Ordinal) && !argument.Contains('"', StringComparison.Ordinal) ? $"\"{argument}\"" : argument;
}
