using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Commands of a command line that the solution reads itself: an interface or abstract base of its own whose method takes the arguments and gives the exit code, or that goes by a name in the line.</summary>
internal sealed class OwnCommandExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        if (!First(question, question.Interfaces))
            First(question, question.Bases);
    }

    private static bool First(TypeQuestion question, IReadOnlyList<INamedTypeSymbol> ancestors)
    {
        foreach (var ancestor in ancestors)
        {
            if (!IsOpen(ancestor) || !question.IsInSolution(ancestor) || !(Runs(ancestor) || IsCalledByName(ancestor)))
                continue;
            question.Add(BaseSignals.Of(ancestor), BaseSignals.Detail(ancestor), Supports.CommandLine);
            return true;
        }

        return false;
    }

    // Hooks and plug-ins take arguments and give exit codes as well.
    private static bool IsOpen(INamedTypeSymbol ancestor) =>
        (ancestor.TypeKind == TypeKind.Interface || ancestor.IsAbstract)
        && (ancestor.Name.EndsWith("Command", StringComparison.OrdinalIgnoreCase) || ancestor.Name.EndsWith("Verb", StringComparison.Ordinal)
            || ancestor.Name.EndsWith("CommandBase", StringComparison.Ordinal));

    private static bool Runs(INamedTypeSymbol ancestor)
    {
        foreach (var method in Methods.Declared(ancestor))
        {
            if (method.IsAbstract && GivesExitCode(method) && method.Parameters.Length > 0 && IsArguments(method.Parameters[0]))
                return true;
        }

        return false;
    }

    // It says what it is called in the line and is handed the rest of it.
    private static bool IsCalledByName(INamedTypeSymbol ancestor)
    {
        var named = false;
        var handed = 0;
        foreach (var member in ancestor.GetMembers())
        {
            named |= member is IPropertySymbol { Type.SpecialType: SpecialType.System_String, IsAbstract: true };
            handed += member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsAbstract: true, Parameters.Length: > 0 } ? 1 : 0;
        }

        return named && handed == 1;
    }

    private static bool GivesExitCode(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Int32
        || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task && task.TypeArguments[0].SpecialType == SpecialType.System_Int32;

    private static bool IsArguments(IParameterSymbol parameter) => IsTexts(parameter.Type);

    private static bool IsTexts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_String,
        INamedTypeSymbol { Arity: 1 } list => list.TypeArguments[0].SpecialType == SpecialType.System_String,
        _ => false,
    };
}
