using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PatternAnalyzers.Accuracy.Tests.Complexity;

/// <summary>The SDK's rule CA1502, told to report every method.</summary>
internal static partial class CodeMetrics
{
    private const string Rule = "CA1502";
    private const string RuleType = "Microsoft.CodeQuality.Analyzers.Maintainability.CodeMetrics.CodeMetricsAnalyzer";

    /// <summary>Complexities by file and line of the identifier.</summary>
    public static async Task<ILookup<string, (int Line, int Complexity)>> MeasureAsync(Compilation compilation, CancellationToken cancellation)
    {
        var program = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "measures", "Microsoft.CodeAnalysis.NetAnalyzers.dll"));
        var rule = (DiagnosticAnalyzer)Activator.CreateInstance(program.GetType(RuleType, throwOnError: true)!)!;
        var enabled = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(Rule, ReportDiagnostic.Warn)]));
        var options = new AnalyzerOptions([new MemoryText("CodeMetricsConfig.txt", "CA1502(Method): 0\n")]);
        var found = await enabled.WithAnalyzers([rule], options).GetAnalyzerDiagnosticsAsync(cancellation);
        return found.Where(diagnostic => diagnostic.Id == Rule).ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath, Read, StringComparer.Ordinal);
    }

    private static (int Line, int Complexity) Read(Diagnostic diagnostic) => (
        diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1,
        int.Parse(Complexity().Match(diagnostic.GetMessage(CultureInfo.InvariantCulture)).Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("cyclomatic complexity of '([0-9]+)'")]
    private static partial Regex Complexity();
}
