using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>A registration with a container, seen in a member of a type.</summary>
internal sealed record RegistrationDraft(INamedTypeSymbol From, string Member, ITypeSymbol Service, ITypeSymbol Implementation);
