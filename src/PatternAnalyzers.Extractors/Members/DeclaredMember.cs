using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>A member and the declaration that has its body.</summary>
internal sealed record DeclaredMember(ISymbol Symbol, SyntaxNode Declaration);
