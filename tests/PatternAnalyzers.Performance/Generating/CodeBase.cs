using System.Globalization;

namespace PatternAnalyzers.Performance.Generating;

/// <summary>A project of a set number of lines, the same on every machine: modules of a shop, each with a repository, a handler, an orchestrator, a reducer, a scorer, a parser and the models between them.</summary>
internal static class CodeBase
{
    public const string Project = "Generated.csproj";

    private const string ProjectText = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net8.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Writes at least that many lines; returns how many there are.</summary>
    public static int Write(string folder, int lines)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Project), ProjectText);
        var written = 0;
        for (var module = 0; written < lines; module++)
            written += WriteModule(folder, module);

        return written;
    }

    private static int WriteModule(string folder, int module)
    {
        var name = "Module" + Number(module);
        var target = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        var lines = 0;
        foreach (var (file, text) in ModuleText.Files)
        {
            var code = Filled(text, module);
            File.WriteAllText(Path.Combine(target, $"{file}{Number(module)}.cs"), code);
            lines += code.AsSpan().Count('\n');
        }

        return lines;
    }

    // Every module differs a little, and uses the one before it.
    private static string Filled(string text, int module) => text
        .Replace("$N", Number(module), StringComparison.Ordinal)
        .Replace("$P", Number(Math.Max(0, module - 1)), StringComparison.Ordinal)
        .Replace("$A", Number(3 + (module * 7 % 11)), StringComparison.Ordinal)
        .Replace("$B", Number(10 + (module * 13 % 89)), StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
