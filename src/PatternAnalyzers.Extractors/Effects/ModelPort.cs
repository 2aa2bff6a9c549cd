using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Intelligence;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Interfaces and delegates of the solution itself behind which a model stands: text in and text out in its own time, or text in and vectors out.</summary>
internal static class ModelPort
{
    private static readonly HashSet<string> Encoding = new(StringComparer.Ordinal)
    {
        "Embed", "Embedder", "Embedding", "Embeddings", "Encode", "Encoder", "Vectorize", "Vectorizer"
    };

    /// <summary>Name of the shape that counts such calls; null for a call of anything else.</summary>
    public static string? Shape(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var type = method.ContainingType;
        if (type is not { TypeKind: TypeKind.Interface or TypeKind.Delegate } || method.IsStatic || method.Parameters.Length == 0)
            return null;
        if (IsVectors(method.ReturnType))
            return TakesContent(method) && IsEncoder(type, method) ? ShapeNames.ModelVectors : null;
        if (!IsTextInTime(method.ReturnType) || !TakesText(method))
            return null;
        return IsModel(type, method) || Instructs(call) ? ShapeNames.ModelQuestions : null;
    }

    private static bool IsTextInTime(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask" or "IAsyncEnumerable", Arity: 1 } named
            && named.TypeArguments[0].SpecialType == SpecialType.System_String;

    private static bool TakesText(IMethodSymbol method)
    {
        var text = false;
        foreach (var parameter in method.Parameters)
        {
            var type = parameter.Type;
            if (type.SpecialType == SpecialType.System_String)
                text = true;
            else if (type.SpecialType == SpecialType.None
                && type.Name is not ("CancellationToken" or "Nullable" or "List" or "IList" or "IReadOnlyList" or "IEnumerable"))
                return false;
        }

        return text;
    }

    private static bool IsVectors(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task)
            type = task.TypeArguments[0];
        for (var depth = 0; depth < 2; depth++)
        {
            if (type is IArrayTypeSymbol array)
                type = array.ElementType;
            else if (type is INamedTypeSymbol { Arity: 1, Name: "List" or "IList" or "IReadOnlyList" or "ReadOnlyMemory" or "IEnumerable" } named)
                type = named.TypeArguments[0];
            else
                return false;
            if (type.SpecialType == SpecialType.System_Single)
                return true;
        }

        return false;
    }

    private static bool TakesContent(IMethodSymbol method)
    {
        var first = method.Parameters[0].Type;
        return first.SpecialType == SpecialType.System_String || IsCharacters(first) || IsTexts(first) || first.Name == "Stream"
            || (first is IArrayTypeSymbol array && array.ElementType.SpecialType == SpecialType.System_Byte);
    }

    private static bool IsCharacters(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "ReadOnlySpan" or "ReadOnlyMemory", Arity: 1 } span && span.TypeArguments[0].SpecialType == SpecialType.System_Char;

    private static bool IsTexts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_String,
        INamedTypeSymbol { Name: "List" or "IList" or "IReadOnlyList" or "IEnumerable" or "IReadOnlyCollection", Arity: 1 } named =>
            named.TypeArguments[0].SpecialType == SpecialType.System_String,
        _ => false,
    };

    // A store is asked with a key, a parser says that it parses; what is left of text that becomes numbers is encoded by a model.
    private static bool IsEncoder(INamedTypeSymbol type, IMethodSymbol method)
    {
        var words = NameWords.Of(method.Name);
        if (words.Count > 0 && words[0] is "Decode" or "Deserialize" or "Fetch" or "Find" or "Get" or "Load" or "Parse" or "Read" or "Split")
            return false;
        if (words.Count > 0 && Encoding.Contains(words[0]))
            return true;
        var owner = NameWords.Of(type.Name);
        return owner.Count > 0 && (Encoding.Contains(owner[owner.Count - 1]) || owner[owner.Count - 1] == "Model" || IsCharacters(method.Parameters[0].Type));
    }

    private static bool IsModel(INamedTypeSymbol type, IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String && parameter.Name is "prompt" or "systemPrompt" or "userPrompt")
                return true;
        }

        var words = NameWords.Of(type.Name);
        if (type.TypeKind != TypeKind.Interface || words.Count == 0)
            return false;
        foreach (var word in words)
        {
            if (word is "Llm" or "Gpt")
                return true;
        }

        var before = words.Count > 1 ? words[words.Count - 2] : "";
        if (words[words.Count - 1] is "Mind" or "Completions" or "Prompter"
            || (words[words.Count - 1] == "Model" && before is not ("Data" or "Domain" or "Page" or "Read" or "View" or "Write")))
        {
            return true;
        }

        return NameWords.Of(method.Name) is { Count: > 0 } verb && verb[0] is "Prompt" or "Think";
    }

    private static bool Instructs(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
                continue;
            foreach (var part in argument.Value.DescendantsAndSelf())
            {
                if (part.ConstantValue is { HasValue: true, Value: string constant }
                    ? ModelInstruction.IsIn(constant)
                    : part is ILocalReferenceOperation local && Instructs(local.Local))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Instructs(ILocalSymbol local)
    {
        if (local.DeclaringSyntaxReferences.Length == 0)
            return false;
        foreach (var token in local.DeclaringSyntaxReferences[0].GetSyntax().DescendantTokens())
        {
            if (token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken
                or (int)SyntaxKind.MultiLineRawStringLiteralToken or (int)SyntaxKind.SingleLineRawStringLiteralToken
                && ModelInstruction.IsIn(token.ValueText))
            {
                return true;
            }
        }

        return false;
    }
}
