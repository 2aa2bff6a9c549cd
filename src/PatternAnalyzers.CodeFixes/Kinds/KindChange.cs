using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.CodeFixes.Kinds;

/// <summary>An attribute and what it should be.</summary>
internal sealed record KindChange(AttributeSyntax Old, AttributeSyntax New);
