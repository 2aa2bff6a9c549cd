using Microsoft.CodeAnalysis;
using PatternAnalyzers.Accuracy.Corpora;

namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>Decides what each symbol of a part is called afterwards.</summary>
internal sealed class Naming(CorpusPart part, NameBook book)
{
    private const string AttributeEnding = "Attribute";
    private readonly PrescribedNames prescribed = new(part);

    /// <summary>The new text of a token that names the symbol; null when it stays.</summary>
    public string? Of(ISymbol symbol, string text)
    {
        var target = Target(symbol);
        var word = Word(target);
        if (text != word && !(target is INamedTypeSymbol && text + AttributeEnding == word))
            return null;
        return Class(target) is { } kind ? book.Of(kind, word) : null;
    }

    /// <summary>The new documentation-comment id of a type.</summary>
    public string IdOf(INamedTypeSymbol type) => "T:" + Qualified(type);

    /// <summary>The new name of an element of a tuple or member of an anonymous type.</summary>
    public string Element(string word) => book.Of(NameClass.Element, word);

    private string Qualified(INamedTypeSymbol type)
    {
        var name = (Of(type, type.Name) ?? type.Name) + (type.Arity == 0 ? "" : "`" + type.Arity.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var container = type.ContainingType is { } outer ? Qualified(outer) : Qualified(type.ContainingNamespace);
        return container.Length == 0 ? name : container + "." + name;
    }

    private string Qualified(INamespaceSymbol space)
    {
        if (space.IsGlobalNamespace)
            return "";
        var container = Qualified(space.ContainingNamespace);
        // A symbol of the assembly alone does not tell whether others share its namespace.
        var merged = part.Compilation.GetCompilationNamespace(space) ?? space;
        var name = Of(merged, space.Name) ?? space.Name;
        return container.Length == 0 ? name : container + "." + name;
    }

    private static ISymbol Target(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.Destructor } method =>
            method.ContainingType.OriginalDefinition,
        IMethodSymbol { ReducedFrom: { } reduced } => reduced.OriginalDefinition,
        IMethodSymbol { AssociatedSymbol: { } associated } => associated.OriginalDefinition,
        IParameterSymbol parameter when Positional(parameter) is { } property => property,
        IPropertySymbol { ContainingType.IsAnonymousType: true } => symbol,
        IFieldSymbol { ContainingType.IsTupleType: true } => symbol,
        _ => symbol.OriginalDefinition,
    };

    // A positional parameter and its property are one name.
    private static IPropertySymbol? Positional(IParameterSymbol parameter) =>
        parameter.OriginalDefinition.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } type } constructor
        && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax)
            ? type.OriginalDefinition.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null;

    private static string Word(ISymbol symbol)
    {
        var dot = symbol is IMethodSymbol or IPropertySymbol or IEventSymbol ? symbol.Name.LastIndexOf('.') : -1;
        return dot < 0 ? symbol.Name : symbol.Name[(dot + 1)..];
    }

    private NameClass? Class(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol space => IsOwn(space) ? NameClass.Namespace : null,
        IAliasSymbol => NameClass.Type,
        IPropertySymbol { ContainingType.IsAnonymousType: true } => NameClass.Element,
        IFieldSymbol { ContainingType.IsTupleType: true } field => IsNamedElement(field) ? NameClass.Element : null,
        _ when !IsDeclaredHere(symbol) => null,
        INamedTypeSymbol type => IsRenamable(type) ? NameClass.Type : null,
        ITypeParameterSymbol => NameClass.TypeParameter,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => NameClass.Local,
        IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol => prescribed.Contains(symbol) ? null : NameClass.Member,
        IParameterSymbol or ILocalSymbol or IRangeVariableSymbol or ILabelSymbol => symbol.Name is "_" or "" ? null : NameClass.Local,
        _ => null,
    };

    private bool IsOwn(INamespaceSymbol space) =>
        !space.IsGlobalNamespace
            && space.ConstituentNamespaces.All(one => SymbolEqualityComparer.Default.Equals(one.ContainingAssembly, part.Compilation.Assembly));

    // Names in metadata, such as those of Index(), have no place in the sources.
    private static bool IsNamedElement(IFieldSymbol field) =>
        field.Locations.Any(location => location.IsInSource) && !SymbolEqualityComparer.Default.Equals(field, field.CorrespondingTupleField);

    // The entry point's type and what the compiler looks for by name.
    private static bool IsRenamable(INamedTypeSymbol type) =>
        type.Name != "Program" && !type.ContainingNamespace.ToDisplayString().StartsWith("System", StringComparison.Ordinal);

    private bool IsDeclaredHere(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, part.Compilation.Assembly) && symbol.Locations.Any(location => location.IsInSource)
        && symbol is not IParameterSymbol { IsImplicitlyDeclared: true, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet
            or MethodKind.EventAdd or MethodKind.EventRemove }, Name: "value" };
}
