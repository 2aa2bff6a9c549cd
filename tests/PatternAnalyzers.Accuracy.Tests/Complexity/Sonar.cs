using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PatternAnalyzers.Accuracy.Tests.Complexity;

/// <summary>SonarAnalyzer's rule S3776, told to report every complexity above 0.</summary>
internal static partial class Sonar
{
    private const string Rule = "S3776";
    private const string RuleType = "SonarAnalyzer.CSharp.Rules.CognitiveComplexity";

    private const string Settings = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <AnalysisInput><Settings /><Rules><Rule><Key>{Rule}</Key><Parameters>
          <Parameter><Key>threshold</Key><Value>0</Value></Parameter>
          <Parameter><Key>propertyThreshold</Key><Value>0</Value></Parameter>
        </Parameters></Rule></Rules></AnalysisInput>
        """;

    /// <summary>Complexities by file and line of the identifier or accessor.</summary>
    public static async Task<ILookup<string, (int Line, int Complexity)>> MeasureAsync(Compilation compilation, CancellationToken cancellation)
    {
        var program = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "measures", "SonarAnalyzer.CSharp.dll"));
        var rule = (DiagnosticAnalyzer)Activator.CreateInstance(program.GetType(RuleType, throwOnError: true)!)!;
        var enabled = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(Rule, ReportDiagnostic.Warn)]));
        var options = new AnalyzerOptions([new MemoryText("SonarLint.xml", Settings)]);
        var found = await enabled.WithAnalyzers([rule], options).GetAnalyzerDiagnosticsAsync(cancellation);
        return found.Where(diagnostic => diagnostic.Id == Rule).ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath, Read, StringComparer.Ordinal);
    }

    private static (int Line, int Complexity) Read(Diagnostic diagnostic) => (
        diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1,
        int.Parse(From().Match(diagnostic.GetMessage(CultureInfo.InvariantCulture)).Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("from ([0-9]+) to")]
    private static partial Regex From();
}
