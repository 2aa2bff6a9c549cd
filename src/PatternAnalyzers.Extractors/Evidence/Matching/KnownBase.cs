namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>A base class or interface of a framework.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="Arity">Number of type parameters.</param>
/// <param name="Supports">What deriving from it speaks for.</param>
/// <param name="Message">Index of the type argument that is the message; -1 when there is none.</param>
/// <param name="ByName">Whether simple name and arity say enough when the symbol does not resolve; otherwise the file must import the namespace as well.</param>
/// <param name="Framework">Name of the framework where it is not that of the whole table.</param>
internal sealed record KnownBase(string Namespace, string Name, int Arity, string Supports, int Message = -1, bool ByName = true, string? Framework = null);
