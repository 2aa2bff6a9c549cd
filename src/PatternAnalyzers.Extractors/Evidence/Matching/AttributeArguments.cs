using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Arguments of an attribute whose class may not resolve: by value where the compiler knows it, else as written.</summary>
internal static class AttributeArguments
{
    /// <summary>The argument as text; null when it is not given.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="name">Name of its property or parameter, case ignored.</param>
    /// <param name="position">Its place among the arguments without a name; -1 when it needs its name.</param>
    public static string? Text(AttributeData attribute, string name, int position)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax { ArgumentList.Arguments: var arguments })
            return null;
        for (var index = 0; index < arguments.Count; index++)
        {
            var given = arguments[index].NameEquals?.Name.Identifier.ValueText ?? arguments[index].NameColon?.Name.Identifier.ValueText;
            if (given is null ? index == position : string.Equals(given, name, StringComparison.OrdinalIgnoreCase))
                return arguments[index].Expression.IsKind(SyntaxKind.NullLiteralExpression)
                    ? null
                    : Value(attribute, name) ?? AsWritten(arguments[index].Expression);
        }

        return null;
    }

    private static string? Value(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (string.Equals(argument.Key, name, StringComparison.OrdinalIgnoreCase))
                return Text(argument.Value);
        }

        if (attribute.AttributeConstructor is not { } constructor)
            return null;
        for (var index = 0; index < constructor.Parameters.Length && index < attribute.ConstructorArguments.Length; index++)
        {
            if (string.Equals(constructor.Parameters[index].Name, name, StringComparison.OrdinalIgnoreCase))
                return Text(attribute.ConstructorArguments[index]);
        }

        return null;
    }

    private static string? Text(TypedConstant constant) => constant.Kind == TypedConstantKind.Primitive ? constant.Value as string : null;

    // What nobody can read must not look as if it had not been written.
    private static string AsWritten(ExpressionSyntax expression) => Words.Last(expression) ?? expression.ToString();
}
