using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.CodeFixes.Clocks;

/// <summary>One class, its reads of the clock that can be replaced, and where they get a provider from.</summary>
internal sealed record ClockInjection(ClassDeclarationSyntax Type, ClockSource Source, IReadOnlyList<ClockRead> Reads);
