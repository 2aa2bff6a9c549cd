using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming;

/// <summary>A method of another type of the solution that a unit calls.</summary>
/// <param name="Owner">Simple name of the type that the call names.</param>
/// <param name="Member">The method.</param>
/// <param name="IsInterface">True when the type is an interface.</param>
/// <param name="IsStatic">True when the type is static: a tool rather than a partner.</param>
public sealed record CalledMember(string Owner, MemberFact Member, bool IsInterface = false, bool IsStatic = false);
