using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Tests.Rules;

/// <summary>The severity of one rule as an <c>.editorconfig</c> sets it for files.</summary>
internal sealed class Severities(string rule, ReportDiagnostic wanted) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        (severity = diagnosticId == rule ? wanted : ReportDiagnostic.Default) != ReportDiagnostic.Default;

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        TryGetDiagnosticValue(null!, diagnosticId, cancellationToken, out severity);
}
