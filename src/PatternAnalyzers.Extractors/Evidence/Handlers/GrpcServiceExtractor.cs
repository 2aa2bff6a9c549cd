using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Implementations of the bases that the gRPC compiler generates: <c>Greeter.GreeterBase</c>.</summary>
internal sealed class GrpcServiceExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        foreach (var ancestor in question.Bases)
        {
            if (IsGenerated(ancestor))
            {
                question.Add(Signals.BaseType, "derives from " + ancestor.ContainingType!.Name + "." + ancestor.Name, Supports.Grpc);
                return;
            }
        }

        if (Unresolved(question) is { } name)
            question.Add(Signals.UnresolvedBase, "derives from " + name, Supports.Grpc);
    }

    private static bool IsGenerated(INamedTypeSymbol ancestor) =>
        ancestor is { IsAbstract: true, ContainingType: { IsStatic: true } outer } && ancestor.Name == outer.Name + "Base"
        && Attributes.Named(ancestor, "BindServiceMethod") is not null;

    // Generated code is not there in source mode; then the way it is written has to do.
    private static string? Unresolved(TypeQuestion question)
    {
        foreach (var part in question.Parts)
        {
            if (part.BaseList is { Types: { Count: > 0 } types } && types[0].Type is QualifiedNameSyntax name
                && name.Right.Identifier.ValueText == LastOf(name.Left) + "Base" && IsUnresolved(question))
            {
                return LastOf(name.Left) + "." + name.Right;
            }
        }

        return null;
    }

    private static bool IsUnresolved(TypeQuestion question) => question.Bases.Count == 0 || question.Bases[0].TypeKind == TypeKind.Error;

    private static string LastOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
